package se.kvittens.rest.overview;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import se.kvittens.rest.gate.Gate;
import se.kvittens.rest.problem.Problems;
import se.kvittens.rest.reply.Replies;
import se.kvittens.rest.reply.Reply;
import se.kvittens.rest.signin.Entrance;

/** The page and its files, how one signs in on it, and what one may there. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
public class PageRoutes {

    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            HttpHeaders.CACHE_CONTROL,
            "no-cache");

    private final Page page;
    private final ActsDesk acts;

    public PageRoutes(Page page, ActsDesk acts) {
        this.page = page;
        this.acts = acts;
    }

    @Get(produces = MediaType.ALL)
    HttpResponse<byte[]> overview(HttpRequest<?> request) {
        return file(request, page.start());
    }

    @Get(value = "/overview/{file}", produces = MediaType.ALL)
    HttpResponse<byte[]> overviewFile(HttpRequest<?> request, String file) {
        return page.file(file)
                .map(found -> file(request, found))
                .orElseGet(() -> Replies.of(request, Problems.noRoute()));
    }

    private HttpResponse<byte[]> file(HttpRequest<?> request, PageFile file) {
        MutableHttpResponse<byte[]> response = hasIt(request, file)
                ? HttpResponse.notModified()
                : HttpResponse.ok(file.bytes()).contentType(MediaType.of(file.kind()));
        HEADERS.forEach(response::header);
        return response.header(HttpHeaders.ETAG, file.etag()).header("Content-Security-Policy", page.policy());
    }

    private static boolean hasIt(HttpRequest<?> request, PageFile file) {
        return request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(each -> Arrays.stream(each.split(",", -1)))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .anyMatch(tag -> tag.equals(file.etag()) || tag.equals("*"));
    }

    @Get("/v1/sign-in")
    HttpResponse<byte[]> signIn(HttpRequest<?> request) {
        Entrance entrance = page.entrance();
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("way", entrance.way().name());
        put(json, "issuer", entrance.issuer());
        put(json, "client", entrance.client());
        return Replies.of(request, Either.right(Reply.of(json)));
    }

    private static void put(ObjectNode json, String name, Optional<String> value) {
        value.ifPresent(text -> json.put(name, text));
    }

    @Get("/v1/providers/{provider}/acts")
    HttpResponse<byte[]> acts(HttpRequest<?> request) {
        return Replies.of(request, acts.acts(Gate.acting(request)));
    }
}
