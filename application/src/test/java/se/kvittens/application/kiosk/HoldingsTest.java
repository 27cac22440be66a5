package se.kvittens.application.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.kiosk.KioskRig.C1;
import static se.kvittens.application.kiosk.KioskRig.C2;
import static se.kvittens.application.kiosk.KioskRig.EIGHT;
import static se.kvittens.application.kiosk.KioskRig.STRANGE;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.kvittens.application.outbox.Content.Tap;
import se.kvittens.application.outbox.Fate;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.outbox.MemoryOutbox;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.visit.TagFinding;

/** What a kiosk remembers of its outbox, and for how long. */
class HoldingsTest {

    private static final Duration MEMORY = Duration.ofDays(10);
    private static final Fate ACCEPTED = new Fate.Accepted(new VisitId("v1"), new Seen(EIGHT, null));
    private static final Fate REFUSED = new Fate.Refused(RefusalCode.LOCKED);
    private static final Fate SET_ASIDE = new Fate.SetAside(Writing.deedOf(C1, EIGHT, ""));

    private final Holdings holdings = new Holdings(new MemoryOutbox());

    private void settled(long number, CarerId carer, Instant at, Fate fate) {
        holdings.settled(new Kept(number, new Tap(carer, STRANGE, at, TagFinding.UNKNOWN), fate));
    }

    @Test
    void what_is_done_with_is_forgotten_after_ten_days_and_not_before() {
        settled(1, C1, EIGHT.minus(MEMORY).minusNanos(1), ACCEPTED);
        settled(2, C1, EIGHT.minus(MEMORY).minusNanos(1), SET_ASIDE);
        settled(3, C1, EIGHT.minus(MEMORY), ACCEPTED);
        settled(4, C1, EIGHT, ACCEPTED);

        assertThat(holdings.of(C1)).extracting(Kept::number).containsExactly(3L, 4L);
    }

    @Test
    void what_somebody_must_see_to_stays_and_holds_back_nothing_else() {
        settled(1, C1, EIGHT.minus(MEMORY).minusSeconds(3), REFUSED);
        settled(2, C1, EIGHT.minus(MEMORY).minusSeconds(2), ACCEPTED);
        settled(3, C1, EIGHT.minus(MEMORY).minusSeconds(1), new Fate.Received());
        settled(4, C1, EIGHT.minus(MEMORY).minusSeconds(1), ACCEPTED);
        settled(5, C1, EIGHT, ACCEPTED);

        assertThat(holdings.of(C1)).extracting(Kept::number).containsExactly(1L, 3L, 5L);
        assertThat(holdings.refused()).extracting(Kept::number).containsExactly(1L);
        assertThat(holdings.outstanding()).extracting(Kept::number).containsExactly(3L);
    }

    @Test
    void nothing_of_one_carer_is_forgotten_for_what_another_does() {
        settled(1, C1, EIGHT.minus(MEMORY).minusNanos(1), ACCEPTED);
        settled(2, C2, EIGHT, ACCEPTED);

        assertThat(holdings.find(C1, 1)).isPresent();
    }
}
