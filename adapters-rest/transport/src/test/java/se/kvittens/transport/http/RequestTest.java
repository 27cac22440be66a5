package se.kvittens.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestTest {

    @Test
    void whatever_an_id_holds_it_stays_one_part_of_the_path() {
        assertThat(Request.get("/orders/" + Request.segment("a/b ?å+%")).target())
                .isEqualTo("/orders/a%2Fb%20%3F%C3%A5%2B%25");
    }

    @Test
    void a_query_is_encoded_and_keeps_its_order() {
        assertThat(Request.get("/visits")
                        .asking("changedSince", "2024-10-07T08:00:00+02:00")
                        .asking("cursor", "a&b=c")
                        .target())
                .isEqualTo("/visits?changedSince=2024-10-07T08%3A00%3A00%2B02%3A00&cursor=a%26b%3Dc");
    }

    @Test
    void a_request_is_printed_without_what_it_asks_or_sends() {
        Request request = Request.get("/orders")
                .asking("text", "personal")
                .with("Authorization", "Bearer personal")
                .sending(Request.Body.json("personal"));

        assertThat(request).hasToString("GET /orders");
        assertThat(request.body().orElseThrow()).hasToString("Body[application/json]");
        assertThat(new Exchange.Response(200, Map.of(), Optional.of("personal")))
                .hasToString("Response[200]");
    }
}
