import Simulation

extension RebalanceSchedule {
  init?(_ value: LocatedValue) {
    guard let every = value["every"].integer, let unit: Unit = value["unit"].word(),
      let burnIn = value["burnIn"].integer, let phase: Phase = value["phase"].word(),
      let hold: Hold = value["hold"].word()
    else { return nil }
    self.init(every: every, unit: unit, burnIn: burnIn, phase: phase, hold: hold)
  }
}
