package se.kvittens.application.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.visit.Phone;

/**
 * The phones that each carer used by day (SYS-7), and what has no phone. A visit counts once, on its date and with the
 * phone of the copy that counts.
 */
public final class PhoneReport implements Report<PhoneReport.Row> {

    private final DateSpan days;

    public PhoneReport(DateSpan days) {
        this.days = days;
    }

    /** What is to be noted of a carer's phone on a day. */
    public enum Use {
        /** The carer used no other, and it nobody else. */
        ONE_PHONE,
        SEVERAL_PHONES,
        SEVERAL_CARERS,
        SEVERAL_PHONES_AND_CARERS,
        /** The phone was not told. */
        UNTOLD;

        static Use of(Row row) {
            if (row.phone().isEmpty()) {
                return UNTOLD;
            }
            if (row.carers() > 1) {
                return row.phones() > 1 ? SEVERAL_PHONES_AND_CARERS : SEVERAL_CARERS;
            }
            return row.phones() > 1 ? SEVERAL_PHONES : ONE_PHONE;
        }
    }

    /**
     * What a carer did on a day with one phone, or without that a phone was told.
     *
     * @param privately of the visits, those that bear the mark of a private phone (REG-8)
     * @param first receipt with it, after changes; of a visit over midnight it may be the next day's
     * @param last receipt with it, after changes
     * @param phones that the carer used that day, as far as they were told
     * @param carers of the provider who used the phone that day; none where it was not told
     */
    public record Row(
            String provider,
            CarerId carer,
            LocalDate date,
            Optional<Phone> phone,
            long visits,
            long privately,
            Instant first,
            Instant last,
            long phones,
            long carers) {

        public Use use() {
            return Use.of(this);
        }
    }

    @Override
    public void take(Settlement settlement, Supplied from, Consumer<? super Row> rows) {
        PhoneCount count = new PhoneCount(settlement.provenance().provider());
        settlement
                .visits()
                .filter(visit -> days.contains(visit.effective().date()))
                .forEach(visit -> count.add(visit.effective()));
        count.rows().forEach(rows);
    }

    @Override
    public void finish(Consumer<? super Row> rows) {
        // A day lies in one month, and its rows are told with that.
    }
}
