package se.kvittens.application.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.time.DateSpan;

/**
 * The absences that share a day with those asked for. One that several months tell of is there once, as the last of them
 * tells it: an absence has an end only once that is known.
 */
public final class AbsenceReport implements Report<AbsenceReport.Row> {

    private final DateSpan days;
    private final Map<Key, Row> found = new TreeMap<>();

    public AbsenceReport(DateSpan days) {
        this.days = days;
    }

    /**
     * An absence.
     *
     * @param absentDays how many of the days that are asked for it takes
     * @param visits made, or tried, on those days
     */
    public record Row(String provider, RecipientId recipient, Absence absence, long absentDays, long visits)
            implements OfRecipient {}

    /** By what an absence is known again in the next month. */
    private record Key(String provider, String recipient, LocalDate start, AbsenceCause cause)
            implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::provider)
                .thenComparing(Key::recipient)
                .thenComparing(Key::start)
                .thenComparing(Key::cause);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    @Override
    public void take(Settlement settlement, Supplied from, Consumer<? super Row> rows) {
        for (RecipientFile file : from.month().recipients()) {
            for (Absence absence : file.absences()) {
                if (absence.days().overlaps(days)) {
                    add(settlement, file.recipient().id(), absence);
                }
            }
        }
    }

    @Override
    public void finish(Consumer<? super Row> rows) {
        found.values().forEach(rows);
    }

    private void add(Settlement settlement, RecipientId recipient, Absence absence) {
        String provider = settlement.provenance().provider();
        DateSpan absent = absence.days().sharedWith(days);
        long visits = settlement
                .of(recipient)
                .map(month -> month.visits().stream()
                        .filter(visit -> isOn(absent, visit))
                        .count())
                .orElse(0L);
        Key key = new Key(provider, recipient.value(), absence.days().start(), absence.cause());
        Row before = found.get(key);
        long visitsBefore = before == null ? 0 : before.visits();
        found.put(key, new Row(provider, recipient, absence, absent.days(), visitsBefore + visits));
    }

    private static boolean isOn(DateSpan absent, CountedVisit visit) {
        return absent.contains(visit.effective().date());
    }
}
