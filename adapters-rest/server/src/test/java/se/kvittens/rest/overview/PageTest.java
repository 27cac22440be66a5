package se.kvittens.rest.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.RigTest;

/** The page as it is given out, and its words. */
class PageTest extends RigTest {

    private static final Pattern GAP = Pattern.compile("\\{\\d}");
    private static final Pattern USED = Pattern.compile("\\bt\\(\"([a-zA-Z.]+)\"");

    private static Map<String, String> words(String language) {
        return PageWords.in(Locale.forLanguageTag(language)).properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().asText()));
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(each -> each.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void both_languages_have_the_same_words_with_the_same_gaps() {
        Map<String, String> swedish = words("sv");
        Map<String, String> english = words("en");

        assertThat(swedish.keySet()).isEqualTo(english.keySet());
        assertThat(swedish).allSatisfy((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(gaps(text)).as(key).isEqualTo(gaps(english.get(key)));
        });
    }

    @Test
    void each_word_that_a_script_uses_is_there() {
        Page page = new Page(se.kvittens.rest.signin.Entrance.token());
        Set<String> known = words("sv").keySet();

        Page.FILES.stream()
                .filter(name -> name.endsWith(".js"))
                .forEach(name -> assertThat(
                                USED.matcher(page.file(name).orElseThrow().text())
                                        .results()
                                        .map(found -> found.group(1)))
                        .as(name)
                        .allSatisfy(key -> assertThat(known).contains(key)));
    }

    @Test
    void the_page_is_had_by_anybody_with_its_guards_and_once() {
        Answer page = rig.as("").get("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'; script-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(page.header("X-Content-Type-Options")).contains("nosniff");
        String tag = page.header("ETag").orElseThrow();
        assertThat(rig.as("").get("/", "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(rig.as("").get("/", "If-None-Match", "\"x\", W/" + tag).status())
                .isEqualTo(304);
        assertThat(rig.as("").get("/", "If-None-Match", "\"x\"").status()).isEqualTo(200);
        assertThat(rig.as("").get("/overview/overview.properties").status()).isEqualTo(404);
    }

    @Test
    void all_that_the_page_asks_for_is_there() {
        Pattern asked = Pattern.compile("(?:from|src=|href=) ?\"(?:/overview/|\\./)([a-z.]+)\"");
        List<String> addresses = new ArrayList<>(List.of("/"));
        Page.FILES.forEach(name -> addresses.add("/overview/" + name));
        for (String address : addresses) {
            String text = rig.as("").get(address).body();
            assertThat(asked.matcher(text).results().map(each -> each.group(1)))
                    .as(address)
                    .allSatisfy(other -> assertThat(Page.FILES).contains(other));
        }
    }

    @Test
    void SYS_2_the_providers_of_a_role_are_told() {
        assertThat(rig.as("case-worker")
                        .get("/v1/me", "Kvittens-Role", "CASE_WORKER")
                        .body())
                .contains("Norra", "Södra");
        assertThat(rig.as("both").get("/v1/me", "Kvittens-Role", "MANAGER").body())
                .contains("Norra")
                .doesNotContain("Södra");
        assertThat(rig.as("both").get("/v1/me", "Kvittens-Role", "CARER").status())
                .isEqualTo(403);
    }

    @Test
    void SYS_2_what_a_role_may_is_told_by_the_rules() {
        Answer acts = rig.as("carer").get(PROVIDER + "/acts");
        assertThat(acts.body()).contains("\"MAKE_RECEIPT\"").doesNotContain("\"APPROVE\"");
        assertThat(rig.as("carer").get("/v1/rulebooks").body())
                .contains(acts.json().path("ruleBook").toString());
        assertThat(rig.as("planner").get(PROVIDER + "/acts").body()).contains("\"APPROVE\"");
        assertThat(rig.as("case-worker").get("/v1/me").body()).contains("Norra", "Södra");
        assertThat(Arrays.equals(
                        rig.as("").get("/v1/sign-in").body().getBytes(StandardCharsets.UTF_8),
                        "{\"way\":\"TOKEN\"}".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }
}
