package se.kvittens.client.http.months;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.YearMonth;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.call.Calls;
import se.kvittens.client.call.Reading;
import se.kvittens.client.followup.ReportAsked;
import se.kvittens.client.followup.ReportFile;
import se.kvittens.client.http.Places;
import se.kvittens.client.jobs.Job;
import se.kvittens.client.jobs.Jobs;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Request.Method;

/** Jobs, over HTTP. */
public final class JobsOverHttp implements Jobs {

    private static final String PREFER = "Prefer";
    private static final int ACCEPTED = 202;

    private final Calls calls;
    private final Places places;

    public JobsOverHttp(Calls calls, ProviderId provider) {
        this.calls = calls;
        this.places = new Places(provider);
    }

    @Override
    public Either<RestProblem, Job> preview(YearMonth month) {
        return begun(Request.get(places.month(month) + "/preview"));
    }

    @Override
    public Either<RestProblem, Job> close(YearMonth month) {
        return begun(Request.of(Method.PUT, places.month(month) + "/closing"));
    }

    @Override
    public Either<RestProblem, Job> report(ReportAsked asked, ReportFile form) {
        return begun(places.report(asked, form.name()));
    }

    private Either<RestProblem, Job> begun(Request request) {
        return calls.call(
                request.with(PREFER, "respond-async"),
                Reading.json(JobWire::read).onlyAt(ACCEPTED));
    }

    @Override
    public Either<RestProblem, Job> look(Job job) {
        return calls.call(Request.get(places.job(job.job())).with(PREFER, "wait=10"), Reading.json(JobWire::read));
    }

    @Override
    public Either<RestProblem, String> result(Job job) {
        return calls.call(result(job.job()), Reading.json(MonthWire::whole));
    }

    @Override
    public Either<RestProblem, Path> download(Job job, ReportFile form, Path into) {
        return calls.call(result(job.job()), Reading.of(form.mediaType(), Exchange.Response::content))
                .map(content -> Places.written(content, into));
    }

    private Request result(String job) {
        return Request.get(places.job(job) + "/result");
    }

    @Override
    public Either<RestProblem, Job> forget(Job job) {
        return calls.call(Request.of(Method.DELETE, places.job(job.job())), Reading.json(JobWire::read));
    }
}
