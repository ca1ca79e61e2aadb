extension ArraySlice<Double> {
  /// The value at a place, counted from 0, of the values in ascending order; without sorting all of them.
  ///
  /// Hoare, C. A. R. (1961), "Algorithm 65: Find", Communications of the ACM 4(7), 321–322.
  func orderStatistic(_ place: Int) -> Double {
    precondition(place >= 0 && place < count, "no place \(place) among \(count) values")
    var values = Array(self)
    var (low, high) = (0, values.count - 1)
    while low < high {
      let pivot = values[low + (high - low) / 2]
      var (left, right) = (low, high)
      while left <= right {
        while values[left] < pivot { left += 1 }
        while values[right] > pivot { right -= 1 }
        guard left <= right else { break }
        values.swapAt(left, right)
        (left, right) = (left + 1, right - 1)
      }
      // Between the two stands the pivot, in its place.
      guard place <= right || place >= left else { return pivot }
      if place <= right { high = right } else { low = left }
    }
    return values[place]
  }
}
