import TextFormats
import TimeSeries
