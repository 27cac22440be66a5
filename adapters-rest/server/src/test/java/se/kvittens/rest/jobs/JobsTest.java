package se.kvittens.rest.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpResponse;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.access.Role;
import se.kvittens.rest.problem.Problem;

/** How many jobs there may be, how long they are kept, and how they are stopped. */
class JobsTest {

    private final HandDriven hand = new HandDriven();

    private static String codeOf(Either<Problem, Job> refused) {
        return refused.getLeft().code();
    }

    @Test
    void SYS_2_only_who_asked_sees_a_job_in_the_role_in_which_it_was_asked() {
        String id = hand.done("pia", HandDriven.bytes(1));

        assertThat(hand.stateOf("pia", id)).contains(Job.State.DONE);
        assertThat(hand.stateOf("mia", id)).isEmpty();
        assertThat(hand.jobs.find(HandDriven.owner("pia", Role.MANAGER), id)).isEmpty();
        assertThat(hand.jobs.forget(HandDriven.owner("mia"), id)).isEmpty();
        assertThat(hand.stateOf("pia", id)).isPresent();
    }

    @Test
    void one_has_two_that_are_not_done_and_no_third_in_whatever_role() {
        hand.ask("pia", HandDriven.bytes(1)).get();
        assertThat(hand.ask("pia", HandDriven.bytes(1)).isRight()).isTrue();
        assertThat(codeOf(hand.ask("pia", HandDriven.bytes(1)))).isEqualTo("TOO_MANY_JOBS");

        hand.runAll();
        assertThat(hand.ask("pia", HandDriven.bytes(1)).isRight()).isTrue();
    }

    @Test
    void all_together_have_three_that_are_not_done_and_no_fourth() {
        hand.ask("pia", HandDriven.bytes(1)).get();
        hand.ask("pia", HandDriven.bytes(1)).get();
        assertThat(hand.ask("mia", HandDriven.bytes(1)).isRight()).isTrue();
        assertThat(codeOf(hand.ask("siv", HandDriven.bytes(1)))).isEqualTo("NO_MORE_JOBS");

        hand.runAll();
        assertThat(hand.ask("siv", HandDriven.bytes(1)).isRight()).isTrue();
    }

    @Test
    void of_one_four_are_kept_and_the_oldest_makes_way_for_the_fifth() {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            ids.add(hand.done("pia", HandDriven.bytes(1)));
        }
        assertThat(hand.stateOf("pia", ids.get(0))).isPresent();

        hand.done("pia", HandDriven.bytes(1));
        assertThat(hand.stateOf("pia", ids.get(0))).isEmpty();
        assertThat(hand.stateOf("pia", ids.get(1))).isPresent();
    }

    @Test
    void ten_bytes_are_kept_and_the_oldest_makes_way_for_the_eleventh() {
        String first = hand.done("pia", HandDriven.bytes(4));
        hand.done("mia", HandDriven.bytes(6));
        assertThat(hand.stateOf("pia", first)).isPresent();

        hand.done("siv", HandDriven.bytes(1));
        assertThat(hand.stateOf("pia", first)).isEmpty();
    }

    @Test
    void what_is_larger_than_all_that_is_kept_is_told_so() {
        String fits = hand.done("pia", HandDriven.bytes(10));
        assertThat(hand.stateOf("pia", fits)).contains(Job.State.DONE);

        String large = hand.done("pia", HandDriven.bytes(11));
        Job job = hand.jobs.find(HandDriven.owner("pia"), large).orElseThrow();
        assertThat(job.state()).isEqualTo(Job.State.FAILED);
        assertThat(job.outcome().orElseThrow().finished().answer().code()).isEqualTo(503);
    }

    @Test
    void a_result_is_kept_until_a_second_before_the_hour_and_not_at_the_hour() {
        String id = hand.done("pia", HandDriven.bytes(1));
        hand.time.set(hand.time.get().plus(Duration.ofHours(1)).minusSeconds(1));
        assertThat(hand.stateOf("pia", id)).isPresent();

        hand.time.set(hand.time.get().plusSeconds(1));
        assertThat(hand.stateOf("pia", id)).isEmpty();
    }

    @Test
    void one_that_is_forgotten_before_it_begins_never_begins() {
        AtomicBoolean hasBegun = new AtomicBoolean();
        Job job = hand.ask("pia", HandDriven.reading(steps -> {
                    hasBegun.set(true);
                    return HttpResponse.ok(new byte[0]);
                }))
                .get();

        assertThat(hand.jobs.forget(HandDriven.owner("pia"), job.id())).isPresent();
        hand.runAll();
        assertThat(hasBegun).isFalse();
        assertThat(hand.stateOf("pia", job.id())).isEmpty();
    }

    @Test
    void one_that_reads_stops_at_its_next_step_and_counts_until_then() {
        List<Step> begun = new ArrayList<>();
        AtomicReference<String> id = new AtomicReference<>();
        AtomicReference<Either<Problem, Job>> third = new AtomicReference<>();
        id.set(hand.ask("pia", HandDriven.reading(steps -> {
                    steps.begin(Step.READ_MONTH, 0, 2);
                    begun.add(Step.READ_MONTH);
                    hand.jobs.forget(HandDriven.owner("pia"), id.get());
                    hand.ask("pia", HandDriven.bytes(1)).get();
                    third.set(hand.ask("pia", HandDriven.bytes(1)));
                    steps.begin(Step.SETTLE, 1, 2);
                    begun.add(Step.SETTLE);
                    return HttpResponse.ok(new byte[0]);
                }))
                .get()
                .id());

        hand.runAll();
        assertThat(begun).containsExactly(Step.READ_MONTH);
        assertThat(codeOf(third.get())).isEqualTo("TOO_MANY_JOBS");
        assertThat(hand.stateOf("pia", id.get())).isEmpty();
    }

    @Test
    void REG_17_one_that_changes_something_is_finished_though_it_is_forgotten() {
        AtomicBoolean isDone = new AtomicBoolean();
        AtomicReference<String> id = new AtomicReference<>();
        id.set(hand.ask("pia", HandDriven.changing(steps -> {
                    hand.jobs.forget(HandDriven.owner("pia"), id.get());
                    steps.begin(Step.WRITE, 1, 2);
                    isDone.set(true);
                    return HttpResponse.ok(new byte[0]);
                }))
                .get()
                .id());

        hand.runAll();
        assertThat(isDone).isTrue();
        assertThat(hand.stateOf("pia", id.get())).isEmpty();
    }

    @Test
    void what_comes_meanwhile_makes_no_job_run_with_a_result_or_be_done_without() {
        Job job = new Job("j-1", asked("pia", HandDriven.bytes(1)));
        job.start();
        Optional<Job.Outcome> asked = job.outcome();
        job.finish(new Job.Outcome(Finished.of(HttpResponse.ok(new byte[1])), hand.time.get()));

        assertThat(job.state(asked)).isEqualTo(Job.State.RUNNING);
        assertThat(job.state(job.outcome())).isEqualTo(Job.State.DONE);
        JsonNode told = new JobJson("/jobs/j-1").of(job);
        assertThat(told.path("state").asText()).isEqualTo("DONE");
        assertThat(told.has("result")).isTrue();
    }

    @Test
    void progress_is_told_while_it_goes_on() {
        List<Job.Progress> told = new ArrayList<>();
        AtomicReference<Job> job = new AtomicReference<>();
        job.set(hand.ask("pia", HandDriven.reading(steps -> {
                    assertThat(job.get().state()).isEqualTo(Job.State.RUNNING);
                    steps.begin(Step.READ_MONTH, 0, 2);
                    told.add(job.get().progress().orElseThrow());
                    steps.begin(Step.WRITE, 1, 2);
                    told.add(job.get().progress().orElseThrow());
                    return HttpResponse.ok(new byte[0]);
                }))
                .get());
        assertThat(job.get().state()).isEqualTo(Job.State.WAITING);
        assertThat(job.get().progress()).isEmpty();

        hand.runAll();
        assertThat(told).containsExactly(new Job.Progress(Step.READ_MONTH, 0, 2), new Job.Progress(Step.WRITE, 1, 2));
        assertThat(job.get().state()).isEqualTo(Job.State.DONE);
    }

    @Test
    void what_nobody_foresaw_is_told_without_its_words() {
        Job job = hand.ask("pia", HandDriven.reading(steps -> {
                    throw new IllegalStateException("19121212-1212");
                }))
                .get();
        hand.runAll();

        assertThat(job.state()).isEqualTo(Job.State.FAILED);
        HttpResponse<byte[]> answer = job.outcome().orElseThrow().finished().answer();
        assertThat(answer.code()).isEqualTo(500);
        assertThat(new String(answer.body())).contains("FAULT").doesNotContain("1912");
    }

    @Test
    void REG_17_a_server_that_stops_finishes_what_changes_something_and_takes_no_more() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicBoolean isDone = new AtomicBoolean();
        Jobs jobs = new Jobs(work -> new Thread(work).start(), hand.time::get, HandDriven.LIMITS);
        jobs.ask(asked("pia", HandDriven.changing(steps -> {
            begun.countDown();
            await(goOn);
            isDone.set(true);
            return HttpResponse.ok(new byte[0]);
        })));
        begun.await();
        Thread closing = new Thread(jobs::close);
        closing.start();
        goOn.countDown();
        closing.join();

        assertThat(isDone).isTrue();
        assertThat(codeOf(jobs.ask(asked("pia", HandDriven.bytes(1))))).isEqualTo("NO_MORE_JOBS");
    }

    @Test
    void a_server_that_stops_lets_go_what_has_not_begun_and_what_only_reads() {
        AtomicBoolean isDone = new AtomicBoolean();
        Work reads = HandDriven.reading(steps -> {
            isDone.set(true);
            return HttpResponse.ok(new byte[0]);
        });
        String waiting = hand.ask("pia", reads).get().id();

        hand.jobs.close();
        hand.runAll();
        assertThat(isDone).isFalse();
        assertThat(hand.stateOf("pia", waiting)).isEmpty();
    }

    private Job.Asked asked(String who, Work work) {
        return new Job.Asked(HandDriven.owner(who), "closeMonth", hand.time.get(), Locale.ENGLISH, work);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
