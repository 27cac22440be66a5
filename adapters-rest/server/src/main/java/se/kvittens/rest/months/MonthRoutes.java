package se.kvittens.rest.months;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.kvittens.rest.asked.Bodies;
import se.kvittens.rest.gate.Acting;
import se.kvittens.rest.gate.Gate;
import se.kvittens.rest.jobs.JobDesk;
import se.kvittens.rest.jobs.Work;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.Replies;

/** Months: how far they have come, what they are worth and why, and that they are closed. */
@Controller("/v1/providers/{provider}/months")
@ExecuteOn(TaskExecutors.BLOCKING)
public class MonthRoutes {

    /** The files of a basis that are had, each with its kind. */
    private static final Map<String, String> FILES = Map.of(
            "basis.json", "application/json",
            "basis.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "basis.html", "text/html; charset=utf-8");

    private final MonthDesk desk;
    private final WorthDesk worth;
    private final Bodies bodies;
    private final JobDesk jobs;

    public MonthRoutes(MonthDesk desk, WorthDesk worth, Bodies bodies, JobDesk jobs) {
        this.jobs = jobs;
        this.desk = desk;
        this.worth = worth;
        this.bodies = bodies;
    }

    @Get
    HttpResponse<byte[]> months(HttpRequest<?> request) {
        return Replies.of(request, desk.list(Gate.acting(request)));
    }

    @Get("/{month}")
    HttpResponse<byte[]> month(HttpRequest<?> request, String month) {
        return Replies.of(request, desk.status(Gate.acting(request), month));
    }

    @Get("/{month}/preview")
    HttpResponse<byte[]> preview(HttpRequest<?> request, String month) {
        Acting acting = Gate.acting(request);
        Locale locale = Replies.locale(request);
        return jobs.answer(
                request,
                Work.reading(worth::refusal, steps -> Replies.of(locale, worth.preview(acting, month, steps))));
    }

    @Put("/{month}/closing")
    HttpResponse<byte[]> closeMonth(HttpRequest<?> request, String month) {
        Acting acting = Gate.acting(request);
        Locale locale = Replies.locale(request);
        return jobs.answer(
                request, Work.changing(desk::refusal, steps -> Replies.of(locale, desk.close(acting, month, steps))));
    }

    @Get("/{month}/basis/{file}")
    HttpResponse<byte[]> basis(HttpRequest<?> request, String month, String file) {
        Optional<String> kind = Optional.ofNullable(FILES.get(file));
        return kind.isEmpty()
                ? Replies.of(request, Problems.noRoute())
                : worth.basis(Gate.acting(request), month, file)
                        .fold(
                                problem -> Replies.of(request, problem),
                                content -> HttpResponse.ok(content)
                                        .contentType(MediaType.of(kind.get()))
                                        .header("Content-Disposition", "attachment; filename=\"" + file + '"'));
    }

    @Post("/{month}/explanation")
    HttpResponse<byte[]> explain(HttpRequest<?> request, String month, @Body byte[] body) {
        Locale locale = Replies.locale(request);
        return Replies.of(
                request,
                bodies.read(body, "ExplanationAsked")
                        .flatMap(fields -> worth.explain(Gate.acting(request), month, fields, locale)));
    }
}
