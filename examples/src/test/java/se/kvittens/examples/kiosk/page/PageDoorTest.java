package se.kvittens.examples.kiosk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.examples.kiosk.KioskRig;
import se.kvittens.examples.kiosk.page.Visitor.Listening;

/** What the page's server lets in, and what it answers to everything else. */
class PageDoorTest {

    private static final String SIGN_IN = "{\"act\":\"signIn\",\"carer\":\"c1\"}";

    @TempDir
    Path root;

    private KioskRig rig;
    private Visitor visitor;

    @BeforeEach
    void start() {
        rig = new KioskRig(root);
        visitor = new Visitor(rig.page.address());
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @ParameterizedTest
    @CsvSource({"/sv/, sv, /en/, Ansluter", "/en/, en, /sv/, Connecting"})
    void the_page_is_there_in_both_languages(String path, String language, String other, String word) {
        HttpResponse<String> page = visitor.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"" + language + "\">", "href=\"" + other + "\"", word, "aria-live")
                .doesNotContain("{", "Anna", "http:", "https:");
    }

    @Test
    void the_door_leads_to_the_language_of_the_command() {
        HttpResponse<String> answer = visitor.get("/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/en/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sv/", "/kiosk.css", "/kiosk.js", "/kiosk.svg", "/nothing"})
    void every_answer_forbids_what_a_page_of_others_could_do_with_it(String path) {
        HttpResponse<String> answer = visitor.get(path);

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'; ")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe", "http");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kiosk.css", "/kiosk.js"})
    void nothing_is_loaded_from_elsewhere_and_nothing_is_written_as_markup(String path) {
        assertThat(visitor.get(path).body()).doesNotContain("http", "//cdn", "innerHTML", "eval(", "@import", "url(");
    }

    @Test
    void what_the_page_sends_is_done() {
        assertThat(visitor.post(SIGN_IN).statusCode()).isEqualTo(204);
        assertThat(rig.kiosk().screen().carer()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:80", "127.0.0.1", "127.0.0.2:PORT", "localhost.evil:PORT", ""})
    void a_name_of_another_machine_that_leads_here_is_refused(String host) throws IOException {
        String named = host.replace("PORT", String.valueOf(rig.page.address().getPort()));

        assertThat(visitor.raw("GET /sv/ HTTP/1.1\r\nHost: " + named + "\r\n\r\n"))
                .startsWith("HTTP/1.1 421 ");
        assertThat(visitor.raw("GET /events/sv HTTP/1.1\r\nHost: " + named + "\r\n\r\n"))
                .startsWith("HTTP/1.1 421 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:PORT", "localhost:PORT", "LOCALHOST:PORT", "[::1]:PORT"})
    void this_machines_own_names_are_let_in(String host) throws IOException {
        String named = host.replace("PORT", String.valueOf(rig.page.address().getPort()));

        assertThat(visitor.raw("GET /sv/ HTTP/1.1\r\nHost: " + named + "\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void two_names_or_none_are_refused() throws IOException {
        String host = "Host: " + rig.page.address().getAuthority() + "\r\n";

        assertThat(visitor.raw("GET /sv/ HTTP/1.1\r\n" + host + host + "\r\n")).startsWith("HTTP/1.1 421 ");
        assertThat(visitor.raw("GET /sv/ HTTP/1.1\r\n\r\n")).startsWith("HTTP/1.1 421 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "https://127.0.0.1", "http://127.0.0.1:1", "file://"})
    void a_page_of_others_may_neither_send_nor_listen(String origin) {
        HttpRequest.Builder sending = visitor.posting(SIGN_IN)
                .header("Content-Type", "application/json")
                .header("Origin", origin);
        HttpRequest.Builder listening =
                HttpRequest.newBuilder(rig.page.address().resolve("/events/sv")).header("Origin", origin);

        assertThat(visitor.send(sending).statusCode()).isEqualTo(403);
        assertThat(visitor.send(listening).statusCode()).isEqualTo(403);
        assertThat(rig.kiosk().screen().carer()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cross-site, 403",
        "same-site, 403",
        "'', 403",
        "nonsense, 403",
        "same-origin, 200",
        "none, 200",
    })
    void a_page_of_others_opens_no_stream_by_a_picture(String site, int status) throws IOException {
        String request = "GET /events/sv HTTP/1.1\r\nHost: "
                + rig.page.address().getAuthority() + "\r\nSec-Fetch-Site: " + site + "\r\n\r\n";

        assertThat(visitor.raw(request)).startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void what_says_not_from_where_it_comes_is_not_done() {
        assertThat(visitor.send(visitor.posting(SIGN_IN).header("Content-Type", "application/json"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(rig.kiosk().screen().carer()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/jsonp", "text/json"})
    void what_a_form_can_send_is_not_done(String type) {
        HttpRequest.Builder form =
                visitor.posting(SIGN_IN).header("Origin", visitor.origin()).header("Content-Type", type);

        assertThat(visitor.send(form).statusCode()).isEqualTo(415);
        assertThat(rig.kiosk().screen().carer()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "{}",
                "{\"act\":\"dance\"}",
                "{\"act\":1}",
                "{\"act\":\"signIn\"}",
                "{\"act\":\"signIn\",\"carer\":\"\"}",
                "{\"act\":\"signIn\",\"carer\":7}",
                "{\"act\":\"place\",\"number\":1}",
                "{\"act\":\"place\",\"number\":1.5,\"recipient\":\"r1\"}",
                "{\"act\":\"place\",\"number\":99999999999999999999,\"recipient\":\"r1\"}",
                "{\"act\":\"setAside\",\"number\":\"1\"}",
                "{\"act\":\"byHand\",\"recipient\":\"r1\",\"cause\":\"FLU\"}",
                "{\"act\":\"decline\",\"receipt\":1}",
                "{\"act\":\"task\",\"receipt\":1,\"on\":true}"
            })
    void what_cant_be_understood_is_answered_so_and_does_nothing(String body) {
        long before = rig.kiosk().screen().counts().all();

        assertThat(visitor.post(body).statusCode()).isEqualTo(400);
        assertThat(rig.kiosk().screen().counts().all()).isEqualTo(before);
    }

    @Test
    void an_act_may_be_as_long_as_the_bound_and_no_longer() {
        String padding = " ".repeat(PageServer.LONGEST_BODY - SIGN_IN.length());

        assertThat(visitor.post(SIGN_IN + padding + " ").statusCode()).isEqualTo(413);
        assertThat(rig.kiosk().screen().carer()).isEmpty();
        assertThat(visitor.post(SIGN_IN + padding).statusCode()).isEqualTo(204);
    }

    /** By one: of a body that goes on, the answer may be lost with the connection. */
    @Test
    void a_body_without_a_length_is_bounded_too() {
        byte[] much = new byte[PageServer.LONGEST_BODY + 1];
        HttpRequest.Builder unbounded = HttpRequest.newBuilder(
                        rig.page.address().resolve("/do"))
                .header("Origin", visitor.origin())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(much)));

        assertThat(visitor.send(unbounded).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nothing, 404",
        "GET, /fi/, 404",
        "GET, /events/fi, 404",
        "GET, /events/, 404",
        "GET, /kiosk.html, 404",
        "GET, /../kiosk.properties, 404",
        "GET, /sv/../../x, 404",
        "GET, /do, 405",
        "DELETE, /sv/, 405",
        "PUT, /kiosk.js, 405",
        "HEAD, /sv/, 200",
        "GET, /sv/?carer=x, 200"
    })
    void every_path_and_method_has_its_answer(String method, String path, int status) throws IOException {
        String request =
                method + " " + path + " HTTP/1.1\r\nHost: " + rig.page.address().getAuthority() + "\r\n\r\n";

        assertThat(visitor.raw(request)).startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void a_page_whose_program_ends_is_not_told_that_it_was_replaced() {
        List<String> told = new ArrayList<>();
        try (Listening page = visitor.listen("en")) {
            page.next();
            rig.page.close();
            while (true) {
                told.add(page.line());
            }
        } catch (IOException ended) {
            assertThat(told).noneMatch(line -> line.startsWith("event:"));
        }
        assertThat(told).as("after the first screen").contains("");
    }

    @Test
    void of_200_pages_that_listen_the_latest_are_told_and_the_first_give_way() throws IOException {
        List<Listening> pages = new ArrayList<>();
        for (int opened = 0; opened < 200; opened++) {
            pages.add(visitor.listen("en"));
            assertThat(pages.get(opened).answer.statusCode()).isEqualTo(200);
        }
        String line = pages.get(0).line();
        while (!line.equals("event: replaced")) {
            line = pages.get(0).line();
        }
        assertThat(visitor.get("/sv/").statusCode()).isEqualTo(200);
        assertThat(visitor.post(SIGN_IN).statusCode()).isEqualTo(204);
        for (Listening told : pages.subList(200 - EventStreams.MOST, 200)) {
            told.until(view -> view.path("carer").asText().equals("Disa Lund"));
        }
        pages.forEach(Listening::close);
    }
}
