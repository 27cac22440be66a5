package se.kvittens.client.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import se.kvittens.client.answer.Seen;
import se.kvittens.client.corrections.CorrectedVisit;
import se.kvittens.client.corrections.Correction;
import se.kvittens.client.corrections.Corrections;
import se.kvittens.client.rig.Script;
import se.kvittens.client.wiring.Clients;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.CorrectionCause;
import se.kvittens.rest.contract.Contract;
import se.kvittens.transport.http.Request;

/** A correction that says nothing of the visit but that it does not count. */
class AnnulledTest {

    private static final YearMonth MONTH = YearMonth.of(2025, 3);
    private static final Agreed AGREED = Agreed.bundled();

    @Test
    void REG_17_a_visit_is_annulled_as_it_was_seen_and_asked_once() throws IOException {
        Script script = new Script()
                .json(AGREED.example(AGREED.schemas().path("CorrectedVisit")).toString());
        Corrections corrections =
                Clients.over(script).of(new ProviderId("Norra")).corrections();
        Seen<CorrectedVisit> seen = corrections.see(MONTH, new VisitId("v")).get();
        corrections.correct(MONTH, seen, Correction.annulling(CorrectionCause.NEVER_MADE, "why"));
        Request request = script.last();
        String body = request.body().orElseThrow().text();

        assertThat(Contract.bundled().shapes().misfits(new JsonMapper().readTree(body), "Correction"))
                .isEmpty();
        assertThat(body).contains("\"annul\":true").doesNotContain("\"to\"");
        assertThat(request.headers()).containsEntry("If-Match", seen.etag());
        assertThat(request.isRepeatable()).isFalse();
    }
}
