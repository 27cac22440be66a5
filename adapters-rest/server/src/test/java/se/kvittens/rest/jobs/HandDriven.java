package se.kvittens.rest.jobs;

import io.micronaut.http.HttpResponse;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import se.kvittens.domain.access.Role;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.rig.Rig;
import se.kvittens.rest.signin.Caller;

/** Jobs that are done when they are told to, by a clock that stands where it is put. */
final class HandDriven {

    static final Jobs.Limits LIMITS = new Jobs.Limits(2, 3, 4, 10, Duration.ofHours(1));

    final AtomicReference<Instant> time = new AtomicReference<>(Rig.NOON);
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    final Jobs jobs = new Jobs(waiting::add, time::get, LIMITS);

    static Owner owner(String who) {
        return owner(who, Role.PLANNER);
    }

    static Owner owner(String who, Role role) {
        return new Owner(Caller.Kind.PERSON, who, Optional.of(role), Rig.NORTH);
    }

    /** Answers with so many bytes. */
    static Work bytes(int number) {
        return reading(steps -> HttpResponse.ok(new byte[number]));
    }

    static Work reading(Function<Steps, HttpResponse<byte[]>> answer) {
        return Work.reading(acting -> Optional.empty(), answer);
    }

    static Work changing(Function<Steps, HttpResponse<byte[]>> answer) {
        return Work.changing(acting -> Optional.empty(), answer);
    }

    Either<Problem, Job> ask(String who, Work work) {
        return jobs.ask(new Job.Asked(owner(who), "preview", time.get(), Locale.ENGLISH, work));
    }

    /** Asked for and done. */
    String done(String who, Work work) {
        String id = ask(who, work).get().id();
        runAll();
        return id;
    }

    void runAll() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    Optional<Job.State> stateOf(String who, String id) {
        return jobs.find(owner(who), id).map(Job::state);
    }
}
