package se.kvittens.examples.simulate.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.generate.GeneratedMonths;
import se.kvittens.examples.simulate.desk.Heard;
import se.kvittens.examples.simulate.desk.House;
import se.kvittens.examples.simulate.desk.Tokens;
import se.kvittens.files.rulebook.RuleBookFolder;

/** What the simulated system has of a month, here the one in which visits came from two. */
class SeedingTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
    private static final JsonNode NOTHING = MissingNode.getInstance();

    @Test
    void SYS_1_it_has_the_visits_of_its_own_of_all_providers_and_no_others() {
        List<ProviderMonth> months = months("haninge");
        List<JsonNode> held = items(Seeding.of(SEPTEMBER, months, clock()), "visits");

        assertThat(months)
                .hasSize(2)
                .allSatisfy(month -> assertThat(month.visits())
                        .extracting(RegisteredVisit::system)
                        .contains(SystemOfRecord.PHONIRO, SystemOfRecord.LIFECARE));
        assertThat(held)
                .hasSize(ofFollowUp(months).size())
                .allMatch(visit -> visit.path("system").asText().equals("LIFECARE"));
        assertThat(held)
                .extracting(visit -> visit.path("provider").asText()
                        + visit.path("start")
                        + visit.path("carer").path("id").asText())
                .doesNotHaveDuplicates();
    }

    /** Both hold it, and each gave it an id. */
    @Test
    void SYS_1_the_copy_of_a_visit_that_the_older_system_has_too_bears_an_id_of_its_own() {
        List<ProviderMonth> months = months("haninge");
        Set<String> inPhoniro = new HashSet<>();
        months.forEach(month -> month.visits().stream()
                .filter(visit -> visit.system() == SystemOfRecord.PHONIRO)
                .forEach(visit -> inPhoniro.add(visit.id().value())));
        List<String> held = items(Seeding.of(SEPTEMBER, months, clock()), "visits").stream()
                .map(visit -> visit.path("id").asText())
                .toList();

        assertThat(held).doesNotHaveDuplicates().doesNotContainAnyElementsOf(inPhoniro);
        assertThat(held)
                .filteredOn(id -> id.startsWith("BU-"))
                .isNotEmpty()
                .allMatch(id -> inPhoniro.contains(id.substring("BU-".length())));
    }

    @Test
    void SYS_1_where_the_older_system_is_the_only_one_there_are_people_and_no_visits() {
        House house = Seeding.of(SEPTEMBER, months("huddinge"), clock());

        assertThat(items(house, "visits")).isEmpty();
        assertThat(items(house, "planned-visits")).isEmpty();
        assertThat(items(house, "customers")).hasSize(120);
        assertThat(items(house, "carers")).isNotEmpty();
    }

    private static List<RegisteredVisit> ofFollowUp(List<ProviderMonth> months) {
        return months.stream()
                .flatMap(month -> month.visits().stream())
                .filter(visit -> visit.system() == SystemOfRecord.LIFECARE)
                .toList();
    }

    private static List<ProviderMonth> months(String municipality) {
        GeneratedMonths months = GeneratedMonths.of(
                        RuleBookFolder.bundled(),
                        new GeneratedMonths.Asked(
                                new MunicipalityId(municipality), SEPTEMBER, new GeneratedMonths.Size(120, 2), 3))
                .orElseThrow();
        return StreamSupport.stream(months.spliterator(), false).toList();
    }

    private static InstantSource clock() {
        return InstantSource.fixed(Instant.parse("2024-10-02T08:00:00Z"));
    }

    /** All that it lists, to whoever has signed in. */
    private static List<JsonNode> items(House house, String room) {
        Map<String, String> form = Map.of(
                "client_id", Tokens.CLIENT, "client_secret", Tokens.SECRET, "scope", String.join(" ", Tokens.SCOPES));
        String token = answer(house, new Heard("POST", List.of("oauth", "token"), Map.of(), Map.of(), form, NOTHING))
                .path("access_token")
                .asText();
        Map<String, String> asked = Map.of("limit", "5000", "month", SEPTEMBER.toString());
        Map<String, String> signed = Map.of("authorization", "Bearer " + token);
        JsonNode page = answer(house, new Heard("GET", List.of(room), asked, signed, Map.of(), NOTHING));
        assertThat(page.has("next")).isFalse();
        List<JsonNode> items = new ArrayList<>();
        page.path("items").forEach(items::add);
        return items;
    }

    private static JsonNode answer(House house, Heard heard) {
        return house.answer(heard).body().orElseThrow();
    }
}
