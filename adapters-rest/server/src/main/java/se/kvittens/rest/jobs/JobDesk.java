package se.kvittens.rest.jobs;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kvittens.rest.contract.Operation;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.gate.Gate;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.reply.Replies;

/** Answers long work at once, or takes it as a job; and tells of jobs to whoever asked for them. */
public final class JobDesk {

    private static final String SOON = "1";

    /** Of an address: what comes before the jobs of a provider. */
    private static final int TO_PROVIDER = 4;

    private final Jobs jobs;
    private final InstantSource clock;

    public JobDesk(Jobs jobs, InstantSource clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The contract says of which operations somebody need not wait for the answer. */
    public HttpResponse<byte[]> answer(HttpRequest<?> request, Work work) {
        Operation operation = Gate.operation(request);
        boolean isAsked = operation.mayBeJob() && request.getMethod() != HttpMethod.HEAD && Preference.isAsync(request);
        return isAsked ? asked(request, operation, work) : work.answer().apply(Steps.UNTOLD);
    }

    private HttpResponse<byte[]> asked(HttpRequest<?> request, Operation operation, Work work) {
        Acting acting = Gate.acting(request);
        Job.Asked asked =
                new Job.Asked(Owner.of(acting), operation.id(), clock.instant(), Replies.locale(request), work);
        return work.refusal()
                .apply(acting)
                .<Either<Problem, Job>>map(Either::left)
                .orElseGet(() -> jobs.ask(asked))
                .fold(problem -> Replies.of(request, problem), job -> accepted(request, job));
    }

    private static HttpResponse<byte[]> accepted(HttpRequest<?> request, Job job) {
        String address = address(request, job);
        return HttpResponse.accepted()
                .body(Replies.bytes(new JobJson(address).of(job)))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.LOCATION, address)
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .header(Preference.APPLIED, Preference.ASYNC);
    }

    /** As whoever asks writes the provider. */
    private static String address(HttpRequest<?> request, Job job) {
        return Arrays.stream(request.getUri().getRawPath().split("/", -1))
                .limit(TO_PROVIDER)
                .collect(Collectors.joining("/", "", "/jobs/" + job.id()));
    }

    HttpResponse<byte[]> look(HttpRequest<?> request, String id) {
        return own(Gate.acting(request), id)
                .peek(job -> job.await(Preference.wait(request)))
                .flatMap(job -> own(Gate.acting(request), id))
                .fold(problem -> Replies.of(request, problem), job -> told(request, job));
    }

    private static HttpResponse<byte[]> told(HttpRequest<?> request, Job job) {
        var answer = HttpResponse.ok(Replies.bytes(new JobJson(address(request, job)).of(job)))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
        return job.isFinished() ? answer : answer.header(HttpHeaders.RETRY_AFTER, SOON);
    }

    /** What the operation would have answered. */
    HttpResponse<byte[]> result(HttpRequest<?> request, String id) {
        return own(Gate.acting(request), id)
                .flatMap(job -> job.outcome()
                        .<Either<Problem, Job.Outcome>>map(Either::right)
                        .orElseGet(() -> Either.left(JobProblems.notDone())))
                .fold(
                        problem -> Replies.of(request, problem),
                        outcome -> outcome.finished().answer());
    }

    /** How it was until it was forgotten. */
    HttpResponse<byte[]> forget(HttpRequest<?> request, String id) {
        return jobs.forget(Owner.of(Gate.acting(request)), id)
                .map(job -> told(request, job))
                .orElseGet(() -> Replies.of(request, JobProblems.noJob()));
    }

    private Either<Problem, Job> own(Acting acting, String id) {
        Optional<Job> found = jobs.find(Owner.of(acting), id);
        if (found.isEmpty()) {
            return Either.left(JobProblems.noJob());
        }
        return found.get()
                .asked()
                .work()
                .refusal()
                .apply(acting)
                .<Either<Problem, Job>>map(Either::left)
                .orElseGet(() -> Either.right(found.get()));
    }
}
