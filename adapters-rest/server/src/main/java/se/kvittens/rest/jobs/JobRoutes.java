package se.kvittens.rest.jobs;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Jobs: how far they are, and what came of them. */
@Controller("/v1/providers/{provider}/jobs")
@ExecuteOn(TaskExecutors.BLOCKING)
public class JobRoutes {

    private final JobDesk desk;

    public JobRoutes(JobDesk desk) {
        this.desk = desk;
    }

    @Get("/{job}")
    HttpResponse<byte[]> job(HttpRequest<?> request, String job) {
        return desk.look(request, job);
    }

    @Get(uri = "/{job}/result", produces = MediaType.ALL)
    HttpResponse<byte[]> result(HttpRequest<?> request, String job) {
        return desk.result(request, job);
    }

    @Delete("/{job}")
    HttpResponse<byte[]> forget(HttpRequest<?> request, String job) {
        return desk.forget(request, job);
    }
}
