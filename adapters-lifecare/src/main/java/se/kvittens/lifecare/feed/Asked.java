package se.kvittens.lifecare.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.lifecare.wire.Instants;
import se.kvittens.transport.http.Request;

/**
 * What a feed is asked for.
 *
 * @param days on which visits lie; empty for all
 * @param changedSince by the other system's clock; empty for all
 * @param pageSize the most items of a page
 */
public record Asked(Optional<DateSpan> days, Optional<Instant> changedSince, int pageSize) {

    /** So much earlier than it must be: clocks differ, and a change may become visible a while after its time stamp. */
    public static final Duration OVERLAP = Duration.ofMinutes(15);

    private static final int USUAL_PAGE = 500;

    public static final Asked EVERYTHING = new Asked(Optional.empty(), Optional.empty(), USUAL_PAGE);

    public Asked on(DateSpan span) {
        return new Asked(Optional.of(span), changedSince, pageSize);
    }

    /** What changed since then, and what changed shortly before. */
    public Asked changedSince(Instant then) {
        return new Asked(days, Optional.of(then), pageSize);
    }

    public Asked inPagesOf(int items) {
        return new Asked(days, changedSince, items);
    }

    Request of(String path) {
        return changes(Request.get(path).asking("limit", "" + pageSize));
    }

    Request ofDays(String path) {
        Request request = of(path);
        return days.map(span -> request.asking("from", "" + span.start())
                        .asking("to", "" + span.end().minusDays(1)))
                .orElse(request);
    }

    private Request changes(Request request) {
        return changedSince
                .map(then -> request.asking("changedSince", Instants.text(then.minus(OVERLAP))))
                .orElse(request);
    }
}
