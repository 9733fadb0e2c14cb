package dk.direktionsbord.decision;

/** The number people know a decision by: the year and a running number in it, such as "B-2027-0014". */
final class DecisionNumber {
    private DecisionNumber() {}

    static String of(int year, int number) {
        return "B-%d-%04d".formatted(year, number);
    }
}
