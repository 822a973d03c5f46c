import Programmes
import Testing

/// Institutions of which all activities are due in December of 2024.
enum CrowdedMonth {
  static func institutions(_ count: Int, each activityCount: Int) throws -> [Institution] {
    try (1...count).map { number in
      let activities = try (1...activityCount).map { index in
        let day = (number + index) % 31 + 1
        return try activity(
          "\(index)", "Impartir el curso número \(index) a las personas servidoras públicas",
          "2024-02-01", "2024-12-\(day < 10 ? "0" : "")\(day)")
      }
      return try SampleTimes.institution("ente-\(number)", meetings: [], activities: activities)
    }
  }
}
