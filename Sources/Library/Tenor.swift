// One import for packages that use the engine: `import Tenor`.
@_exported public import Configuration
@_exported public import Instruments
@_exported public import MarketData
@_exported public import Performance
@_exported public import Portfolios
@_exported public import Simulation
@_exported public import Strategies
@_exported public import TimeSeries
