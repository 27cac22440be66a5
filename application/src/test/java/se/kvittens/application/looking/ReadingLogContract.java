package se.kvittens.application.looking;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.TimeSpan;

/** What every {@link ReadingLog} promises. A test class for one extends this one. */
public abstract class ReadingLogContract {

    private static final Instant EIGHT = Instant.parse("2024-10-01T06:00:00Z");
    private static final TimeSpan ALL_DAY = new TimeSpan(EIGHT.minusSeconds(86_400), EIGHT.plusSeconds(86_400));
    private static final RecipientId ANNA = new RecipientId("anna");
    private static final RecipientId BO = new RecipientId("bo");

    /** For test classes of logs. */
    protected ReadingLogContract() {}

    /** An empty log, of a record in which something is recorded of some people. */
    protected abstract ReadingLog log(Set<RecipientId> known);

    private ReadingLog log() {
        return log(Set.of(ANNA, BO));
    }

    @Test
    void what_is_taken_down_is_read_as_it_was_in_its_order() {
        ReadingLog log = log();
        List<Reading> readings = List.of(
                reading("åsa", "kontroll av \"besök\"\nsom ändrats; 100 %", EIGHT, ANNA, BO),
                reading("åsa", "", EIGHT.minusSeconds(60), ANNA),
                new Reading(
                        new Deed("åsa", Role.SYSTEM_ADMINISTRATOR, EIGHT, "flytt"),
                        Sight.WHOLE_RECORD,
                        Optional.empty(),
                        Set.of()),
                new Reading(
                        new Deed("åsa", Role.MANAGER, EIGHT.plusNanos(1_000), "loggkontroll"),
                        Sight.READINGS,
                        Optional.of(new ProviderId("Exempelöns omsorg")),
                        Set.of(ANNA)));

        for (Reading reading : readings) {
            assertThat(log.append(reading)).isEqualTo(Either.right(reading));
        }

        assertThat(log.byUser("åsa", ALL_DAY)).isEqualTo(Either.right(readings));
        assertThat(log.ofRecipient(ANNA, ALL_DAY)).isEqualTo(Either.right(readings));
    }

    @Test
    void the_same_reading_again_is_another_reading() {
        ReadingLog log = log();
        Reading reading = reading("åsa", "", EIGHT, ANNA);
        log.append(reading);
        log.append(reading);

        assertThat(log.ofRecipient(ANNA, ALL_DAY).get()).containsExactly(reading, reading);
    }

    @Test
    void recipients_and_users_are_kept_apart() {
        ReadingLog log = log();
        Reading ofAnna = reading("åsa", "", EIGHT, ANNA);
        Reading ofBo = reading("per", "", EIGHT, BO);
        Reading ofNobody = reading("per", "", EIGHT);
        List.of(ofAnna, ofBo, ofNobody).forEach(log::append);

        assertThat(log.ofRecipient(ANNA, ALL_DAY).get()).containsExactly(ofAnna);
        assertThat(log.ofRecipient(BO, ALL_DAY).get()).containsExactly(ofBo);
        assertThat(log.byUser("per", ALL_DAY).get()).containsExactly(ofBo, ofNobody);
        assertThat(log.byUser("Per", ALL_DAY).get()).isEmpty();
    }

    @Test
    void a_stretch_of_time_has_its_start_and_not_its_end() {
        ReadingLog log = log();
        Reading before = reading("åsa", "", EIGHT.minusNanos(1_000), ANNA);
        Reading at = reading("åsa", "", EIGHT, ANNA);
        Reading last = reading("åsa", "", EIGHT.plusSeconds(60).minusNanos(1_000), ANNA);
        Reading end = reading("åsa", "", EIGHT.plusSeconds(60), ANNA);
        List.of(before, at, last, end).forEach(log::append);
        TimeSpan minute = new TimeSpan(EIGHT, EIGHT.plusSeconds(60));

        assertThat(log.ofRecipient(ANNA, minute).get()).containsExactly(at, last);
        assertThat(log.byUser("åsa", minute).get()).containsExactly(at, last);
    }

    @Test
    void of_many_at_the_same_time_none_is_lost() throws Exception {
        ReadingLog log = log();
        ExecutorService four = Executors.newFixedThreadPool(4);
        try {
            CountDownLatch ready = new CountDownLatch(4);
            List<Future<Boolean>> answers = IntStream.range(0, 4)
                    .mapToObj(who -> four.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return IntStream.range(0, 10)
                                .mapToObj(each -> log.append(reading("u" + who, "" + each, EIGHT, ANNA)))
                                .allMatch(Either<JournalFault, Reading>::isRight);
                    }))
                    .toList();
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        } finally {
            four.shutdownNow();
        }
        assertThat(log.ofRecipient(ANNA, ALL_DAY).get()).hasSize(40);
        assertThat(log.byUser("u2", ALL_DAY).get())
                .extracting(each -> each.deed().why())
                .containsExactlyElementsOf(
                        IntStream.range(0, 10).mapToObj(Integer::toString).toList());
    }

    @Test
    void SYS_8_who_is_not_known_is_counted_and_not_named() {
        ReadingLog log = log(Set.of(BO));
        Reading asked = reading("åsa", "samtal", EIGHT, ANNA, BO, new RecipientId("cecilia"));
        Reading taken = new Reading(asked.deed(), asked.sight(), asked.provider(), Set.of(BO), 2);

        assertThat(log.append(asked)).isEqualTo(Either.right(taken));

        assertThat(log.byUser("åsa", ALL_DAY).get()).containsExactly(taken);
        assertThat(log.ofRecipient(BO, ALL_DAY).get()).containsExactly(taken);
        assertThat(log.ofRecipient(ANNA, ALL_DAY).get()).isEmpty();
    }

    @Test
    void an_empty_log_is_read_as_such() {
        ReadingLog log = log();

        assertThat(log.ofRecipient(ANNA, ALL_DAY).get()).isEmpty();
        assertThat(log.byUser("åsa", ALL_DAY).get()).isEmpty();
    }

    private static Reading reading(String who, String why, Instant when, RecipientId... recipients) {
        return new Reading(
                new Deed(who, Role.PLANNER, when, why),
                Sight.VISITS,
                Optional.of(new ProviderId("Exempelvikens hemtjänst")),
                Set.of(recipients));
    }
}
