package se.kvittens.examples.demo;

import java.util.List;

/**
 * A made-up provider.
 *
 * @param firstRecipient the number of its first recipient
 * @param guests how many of its last recipients are on a temporary stay
 * @param firstCarer the number of its first carer
 * @param districts among which recipients and carers are divided
 * @param carersByDay for each district; as for the evenings
 * @param inArchipelago whether its recipients live on islands and far out
 * @param faults how many visits in a thousand have a receipt made by hand for want of coverage
 */
record DemoProvider(
        String name,
        int firstRecipient,
        int recipients,
        int guests,
        int firstCarer,
        int districts,
        int carersByDay,
        int carersByEvening,
        int carersByNight,
        boolean inArchipelago,
        int faults) {

    static final List<DemoProvider> ALL = List.of(
            new DemoProvider("Hemtjänst Exempelviken", 1, 300, 4, 1, 6, 9, 6, 5, false, 18),
            new DemoProvider("Exempelöns omsorg", 301, 24, 1, 96, 1, 6, 4, 2, true, 130));

    int carersOfDistrict() {
        return carersByDay + carersByEvening;
    }

    /** The district of a recipient, by its number. */
    int districtOf(int recipient) {
        return (recipient - firstRecipient) % districts;
    }

    boolean isGuest(int recipient) {
        return recipient >= firstRecipient + recipients - guests;
    }
}
