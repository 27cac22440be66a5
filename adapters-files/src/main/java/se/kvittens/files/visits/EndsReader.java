package se.kvittens.files.visits;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.feed.FeedRow;
import se.kvittens.files.feed.LocalMoment;

/**
 * Reads when a visit began and ended, as registered and after a change. Where one column has the date of both ends, the
 * profile may say that a visit goes on into the next day.
 */
final class EndsReader {

    private final FeedRow<VisitField> row;
    private final boolean endsNextDay;
    private Optional<LocalMoment> start = Optional.empty();
    private Optional<LocalMoment> end = Optional.empty();

    EndsReader(FeedRow<VisitField> row, boolean endsNextDay) {
        this.row = row;
        this.endsNextDay = endsNextDay;
    }

    /** The two ends; null where there is none or the row is rejected for it. */
    record Ends(@Nullable Instant start, @Nullable Instant end) {

        @Nullable
        Instant last() {
            return end == null ? start : end;
        }

        private boolean areSwapped() {
            return start != null && end != null && end.isBefore(start);
        }
    }

    Ends registered() {
        start = row.moment(VisitField.START);
        end = row.moment(VisitField.END).map(moment -> endAfter(start, moment, VisitField.START, VisitField.END));
        Ends ends = new Ends(at(VisitField.START, start), at(VisitField.END, end));
        if (ends.areSwapped()) {
            refuse(VisitField.END, start);
        }
        return ends;
    }

    /** Those that were changed, and differ from the registered ones. Where one was, the other one still stands. */
    Ends changed(Ends registered) {
        Optional<LocalMoment> newStart = row.moment(VisitField.CHANGED_START);
        VisitField first = newStart.isPresent() ? VisitField.CHANGED_START : VisitField.START;
        Optional<LocalMoment> from = newStart.or(() -> start);
        Optional<LocalMoment> newEnd =
                row.moment(VisitField.CHANGED_END).map(moment -> endAfter(from, moment, first, VisitField.CHANGED_END));
        newStart = newStart.map(moment -> startBefore(newEnd.or(() -> end), moment));
        Instant changedStart = at(VisitField.CHANGED_START, newStart);
        Instant changedEnd = at(VisitField.CHANGED_END, newEnd);
        Ends standing = new Ends(
                changedStart == null ? registered.start() : changedStart,
                changedEnd == null ? registered.end() : changedEnd);
        if ((changedStart != null || changedEnd != null) && standing.areSwapped()) {
            refuse(changedEnd == null ? VisitField.END : VisitField.CHANGED_END, newStart.or(() -> start));
        }
        return new Ends(
                changedStart == null || changedStart.equals(registered.start()) ? null : changedStart,
                changedEnd == null || changedEnd.equals(registered.end()) ? null : changedEnd);
    }

    /** The end's own date, unless it shares the start's and the profile says that it may be of the next day. */
    private LocalMoment endAfter(Optional<LocalMoment> from, LocalMoment moment, VisitField first, VisitField last) {
        boolean isBefore =
                from.filter(each -> moment.local().isBefore(each.local())).isPresent();
        return isBefore && endsNextDay && row.sharesFirstColumn(first, last) ? moment.nextDay() : moment;
    }

    /** Of a visit over midnight the start may be moved over it too; else the visit would take a day and more. */
    private LocalMoment startBefore(Optional<LocalMoment> to, LocalMoment moment) {
        boolean isDayBefore = to.filter(
                        each -> !each.local().isBefore(moment.nextDay().local()))
                .isPresent();
        boolean isShared = row.sharesFirstColumn(VisitField.START, VisitField.CHANGED_START);
        return isDayBefore && endsNextDay && isShared ? moment.nextDay() : moment;
    }

    private void refuse(VisitField last, Optional<LocalMoment> from) {
        row.fault(
                FaultKind.END_BEFORE_START,
                last,
                from.map(moment -> moment.local().toString()).orElse(""));
    }

    private @Nullable Instant at(VisitField field, Optional<LocalMoment> moment) {
        return moment.flatMap(each -> row.instant(field, each)).orElse(null);
    }
}
