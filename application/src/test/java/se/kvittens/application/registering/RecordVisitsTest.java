package se.kvittens.application.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.registering.Happenings.EIGHT;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kvittens.application.registering.Outcome.Done;
import se.kvittens.application.registering.Outcome.Refused;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.TimesAdjusted;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.RegisteredVisit;

/** What is asked for, decided and recorded. */
class RecordVisitsTest extends Recording {

    @Test
    void REG_1_taps_become_a_visit_that_is_known_at_once() {
        RecordVisits visits = recordingIn(memory);

        assertThat(tap(visits, "r1", EIGHT)).isInstanceOf(Done.class);
        RegisteredVisit visit = done(tap(visits, "r2", EIGHT.plusSeconds(1800)));

        assertThat(visit.id()).isEqualTo(R1);
        assertThat(Seen.of(visit)).isEqualTo(new Seen(EIGHT, EIGHT.plusSeconds(1800)));
    }

    @Test
    void REG_1_what_is_asked_again_is_done_and_recorded_once() {
        RecordVisits visits = recordingIn(memory);

        Outcome first = tap(visits, "r1", EIGHT);
        assertThat(tap(visits, "r1", EIGHT)).isEqualTo(first);

        assertThat(recorded()).hasSize(1);
    }

    @Test
    void REG_7_what_was_done_to_a_visit_and_is_asked_again_is_done_though_it_could_not_be_done_now() {
        RecordVisits visits = recordingIn(memory);
        tap(visits, "r1", EIGHT);
        tap(visits, "r2", EIGHT.plusSeconds(1800));
        Seen seen = new Seen(EIGHT, EIGHT.plusSeconds(1800));
        TimesAdjusted moved = new TimesAdjusted(R1, seen, null, EIGHT.plusSeconds(1900));
        RegisteredVisit first = done(ask(visits, moved, Happenings.BY_PLANNER));
        tap(visits, "r0", EIGHT.minusSeconds(60));

        assertThat(done(ask(visits, moved, Happenings.BY_PLANNER)).id()).isEqualTo(new VisitId("r0"));

        assertThat(first.registration().adjustments()).hasSize(1);
        assertThat(recorded()).hasSize(4);
        Deed later = new Deed("åsa", Role.PLANNER, EIGHT.plusSeconds(7300), "igen");
        assertThat(ask(visits, moved, later)).isEqualTo(new Refused(RefusalCode.CHANGED_SINCE_SEEN));
    }

    @Test
    void SYS_2_what_a_rule_refuses_is_not_recorded() {
        RecordVisits visits = recordingIn(memory);
        tap(visits, "r1", EIGHT);

        assertThat(ask(visits, CARE, new Deed("c2", Role.CARER, EIGHT, "")))
                .isEqualTo(new Refused(RefusalCode.NOT_OWN_VISIT));
        assertThat(ask(visits, new TasksChosen(new VisitId("r9"), Set.of()), Happenings.BY_PLANNER))
                .isEqualTo(new Refused(RefusalCode.UNKNOWN_VISIT));
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void BOOK_1_without_a_rule_book_it_is_refused() {
        assertThat(tap(recordingIn(memory), "r1", Instant.parse("2019-12-31T12:00:00Z")))
                .isEqualTo(new Refused(RefusalCode.NO_RULE_BOOK));
    }

    @Test
    void REG_1_a_name_is_never_taken_again_however_long_ago_it_was_given() {
        RecordVisits visits = recordingIn(memory);
        tap(visits, "r1", EIGHT);

        assertThat(tap(visits, "r1", EIGHT.plus(Duration.ofDays(90)))).isEqualTo(new Refused(RefusalCode.NAME_TAKEN));
        assertThat(recorded()).hasSize(1);
    }

    /** A month is settled by provider: a name that two carers had would keep it from being settled ever. */
    @Test
    void REG_1_a_name_that_another_carer_of_the_provider_has_is_not_given_again() {
        RecordVisits visits = recordingIn(memory);
        tap(visits, "r1", EIGHT);
        Assignment elsewhere = new Assignment(Town.NORTH, new ProviderId("Exempelöns omsorg"), PublishedLocks.NONE);

        assertThat(tapOfC2(visits, ASSIGNMENT)).isEqualTo(new Refused(RefusalCode.NAME_TAKEN));
        assertThat(tapOfC2(visits, elsewhere)).isInstanceOf(Done.class);
        assertThat(tap(visits, "r1", EIGHT)).isInstanceOf(Done.class);
    }

    @Test
    void REG_6_an_approval_is_recorded_with_what_was_seen() {
        RecordVisits visits = recordingIn(memory);
        tap(visits, "r1", EIGHT);
        RegisteredVisit visit = done(tap(visits, "r2", EIGHT.plusSeconds(1800)));

        RegisteredVisit approved = done(ask(visits, new VisitApproved(R1, Seen.of(visit)), Happenings.BY_PLANNER));

        assertThat(approved.registration().approved()).contains(Happenings.BY_PLANNER.when());
    }

    @Test
    void after_a_rest_no_more_is_read_than_four_days() {
        RecordVisits visits = recordingIn(memory);
        for (int day = 0; day < 30; day++) {
            tap(visits, "in" + day, EIGHT.plus(Duration.ofDays(day)));
            tap(visits, "out" + day, EIGHT.plus(Duration.ofDays(day)).plusSeconds(1800));
        }
        OvertakingJournal counting = new OvertakingJournal(memory, () -> {});

        tap(recordingIn(counting), "last", EIGHT.plus(Duration.ofDays(30)));

        assertThat(counting.stretches()).extracting(TimeSpan::length).containsExactly(Duration.ofDays(4));
    }
}
