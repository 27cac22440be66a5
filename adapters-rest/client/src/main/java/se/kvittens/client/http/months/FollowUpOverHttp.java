package se.kvittens.client.http.months;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.call.Calls;
import se.kvittens.client.call.Reading;
import se.kvittens.client.followup.Deadline;
import se.kvittens.client.followup.Deadlines;
import se.kvittens.client.followup.Report;
import se.kvittens.client.followup.ReportAsked;
import se.kvittens.client.followup.ReportFile;
import se.kvittens.client.followup.Reports;
import se.kvittens.client.http.Places;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;

/** Deadlines and reports, over HTTP. */
public final class FollowUpOverHttp implements Deadlines, Reports {

    private final Calls calls;
    private final Places places;

    public FollowUpOverHttp(Calls calls, ProviderId provider) {
        this.calls = calls;
        this.places = new Places(provider);
    }

    @Override
    public Either<RestProblem, List<Deadline>> between(LocalDate from, LocalDate to) {
        return calls.call(
                Places.ofDays(Request.get(places.deadlines()), from, to), Reading.json(FollowUpWire::deadlines));
    }

    @Override
    public Either<RestProblem, Report> rows(ReportAsked asked) {
        return calls.call(places.report(asked, "JSON"), Reading.json(FollowUpWire::report));
    }

    @Override
    public Either<RestProblem, Path> download(ReportAsked asked, ReportFile form, Path into) {
        return calls.call(places.report(asked, form.name()), Reading.of(form.mediaType(), Exchange.Response::content))
                .map(content -> Places.written(content, into));
    }
}
