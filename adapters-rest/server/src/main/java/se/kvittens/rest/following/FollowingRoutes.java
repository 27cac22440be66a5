package se.kvittens.rest.following;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Locale;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.gate.Gate;
import se.kvittens.rest.jobs.JobDesk;
import se.kvittens.rest.jobs.Work;
import se.kvittens.rest.reply.Replies;

/** Deadlines, and reports. */
@Controller("/v1/providers/{provider}")
@ExecuteOn(TaskExecutors.BLOCKING)
public class FollowingRoutes {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DeadlineDesk deadlines;
    private final ReportDesk reports;
    private final JobDesk jobs;

    public FollowingRoutes(DeadlineDesk deadlines, ReportDesk reports, JobDesk jobs) {
        this.jobs = jobs;
        this.deadlines = deadlines;
        this.reports = reports;
    }

    @Get("/deadlines")
    HttpResponse<byte[]> deadlines(HttpRequest<?> request) {
        return Replies.of(
                request,
                deadlines.list(Gate.acting(request), request.getParameters().asMap(), Replies.locale(request)));
    }

    @Get("/reports/{report}")
    @Produces({MediaType.APPLICATION_JSON, CSV, XLSX})
    HttpResponse<byte[]> report(HttpRequest<?> request, String report) {
        List<String> accepted =
                request.accept().stream().map(MediaType::getName).toList();
        return WantedReport.of(report, request.getParameters().asMap(), accepted)
                .fold(problem -> Replies.of(request, problem), wanted -> jobs.answer(request, work(request, wanted)));
    }

    private Work work(HttpRequest<?> request, WantedReport wanted) {
        Acting acting = Gate.acting(request);
        Locale locale = Replies.locale(request);
        return Work.reading(
                reports::refusal,
                steps -> reports.report(acting, wanted, new ReportDesk.Way(locale, steps))
                        .fold(problem -> Replies.of(locale, problem), content -> answer(content, wanted)));
    }

    private static MutableHttpResponse<byte[]> answer(byte[] content, WantedReport wanted) {
        MutableHttpResponse<byte[]> answer =
                HttpResponse.ok(content).contentType(wanted.form().kind());
        return wanted.form() == ReportForm.JSON
                ? answer
                : answer.header("Content-Disposition", "attachment; filename=\"" + wanted.fileName() + '"');
    }
}
