package se.kvittens.examples.kiosk.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.examples.kiosk.KioskRig;
import se.kvittens.examples.kiosk.page.Visitor.Listening;

/** What a person sees on the page, and does on it, from the bytes that the real server sends. */
class PageTest {

    @TempDir
    Path root;

    private KioskRig rig;
    private Visitor visitor;
    private Listening page;

    @BeforeEach
    void start() {
        rig = new KioskRig(root);
        visitor = new Visitor(rig.page.address());
        page = visitor.listen("en");
    }

    @AfterEach
    void stop() {
        page.close();
        rig.close();
    }

    @Test
    void nobody_is_named_before_somebody_signs_in_but_the_carers() {
        JsonNode view = page.until(each -> each.toString().contains("The reader reads"));

        assertThat(view.path("carer").asText()).isEmpty();
        assertThat(labels(view, "home")).containsExactly("Disa Lund", "Eskil Berg");
        assertThat(view.toString()).doesNotContain("Anna", "Bo Sv", "Cilla");
        assertThat(view.path("panels").has("byHand")).isFalse();
    }

    @Test
    void a_tap_is_said_to_be_received_with_its_number_and_then_accepted() {
        rig.reader.tap(KioskRig.BADGE);
        assertThat(said(page.until(view -> said(view).startsWith("Signed in")))).isEqualTo("Signed in: Disa Lund");

        rig.reader.tap(KioskRig.ANNAS);
        JsonNode view = page.until(
                each -> said(each).startsWith("Received") && each.toString().contains("Accepted"));

        assertThat(said(view)).isEqualTo("Received. Receipt 1.");
        assertThat(view.path("said").path("tone").asText()).isEqualTo("good");
        assertThat(view.path("said").path("more").get(0).asText()).endsWith("Start of a visit to Anna Svensson");
        assertThat(labels(view, "home")).startsWith("Personal care", "Service").contains("Double staffing");
        assertThat(notes(view)).contains("granted");
    }

    @Test
    void REG_11_a_strange_tag_is_said_plainly_and_somebody_is_asked_whose_door_it_was() {
        rig.reader.tap(KioskRig.BADGE);
        rig.reader.tap(KioskRig.STRANGE);
        JsonNode asked = page.until(view -> said(view).startsWith("Received"));

        assertThat(asked.path("said").path("tone").asText()).isEqualTo("warn");
        assertThat(asked.toString()).contains("The tag is unknown.", "Whose door was it?");
        assertThat(labels(asked, "home")).startsWith("Anna Svensson", "Bo Svensson", "Cilla Ek", "No visit");

        assertThat(visitor.post("{\"act\":\"place\",\"number\":1,\"recipient\":\"r2\"}")
                        .statusCode())
                .isEqualTo(204);
        JsonNode placed = page.until(view -> view.toString().contains("Accepted"));
        assertThat(placed.toString())
                .contains("Start of a visit to Bo Svensson")
                .doesNotContain("Whose door");
    }

    @Test
    void REG_11_a_retired_tag_names_the_door_where_it_hung_first() {
        rig.reader.tap(KioskRig.BADGE);
        rig.reader.tap(KioskRig.RETIRED);
        JsonNode asked = page.until(view -> said(view).startsWith("Received"));

        assertThat(asked.toString()).contains("taken out of use");
        assertThat(labels(asked, "home")).startsWith("Cilla Ek", "Anna Svensson");
        assertThat(notes(asked)).contains("hung here before");
    }

    @Test
    void a_tap_that_was_no_visit_is_set_aside() {
        rig.reader.tap(KioskRig.BADGE);
        rig.reader.tap(KioskRig.STRANGE);
        visitor.post("{\"act\":\"setAside\",\"number\":1}");

        assertThat(rig.await(screen -> screen.counts().setAside() == 1).prompts())
                .isEmpty();
    }

    @Test
    void tasks_are_switched_one_by_one_and_keep_each_other() {
        visit();
        visitor.post("{\"act\":\"task\",\"receipt\":1,\"task\":\"PERSONAL_CARE\",\"on\":true}");
        visitor.post("{\"act\":\"task\",\"receipt\":1,\"task\":\"SERVICE\",\"on\":true}");
        assertThat(pressed(page.until(view -> pressed(view).size() == 2))).containsExactly("Personal care", "Service");

        visitor.post("{\"act\":\"task\",\"receipt\":1,\"task\":\"PERSONAL_CARE\",\"on\":false}");
        visitor.post("{\"act\":\"doubleStaffing\",\"receipt\":1,\"on\":true}");
        visitor.post("{\"act\":\"decline\",\"receipt\":1,\"on\":true}");
        assertThat(pressed(page.until(view -> pressed(view).size() == 3)))
                .containsExactly("Service", "Double staffing", "Visit declined");

        visitor.post("{\"act\":\"decline\",\"receipt\":1,\"on\":false}");
        assertThat(pressed(page.until(view -> pressed(view).size() == 2)))
                .containsExactly("Service", "Double staffing");
    }

    @Test
    void a_receipt_by_hand_says_why() {
        rig.reader.tap(KioskRig.BADGE);
        JsonNode view = page.until(each -> each.path("panels").has("byHand"));
        assertThat(labels(view, "byHand")).containsExactly("Anna Svensson", "Bo Svensson", "Cilla Ek", "Back");
        assertThat(labels(view, "whyByHand")).hasSize(5).contains("Technical fault", "Back");

        visitor.post("{\"act\":\"byHand\",\"recipient\":\"r3\",\"cause\":\"TECHNICAL_FAULT\"}");
        assertThat(page.until(each -> said(each).startsWith("Received")).toString())
                .contains("visit to Cilla Ek", "By hand: technical fault");
    }

    @Test
    void whoever_signs_out_leaves_nothing_of_others_on_the_page() {
        visit();
        visitor.post("{\"act\":\"signOut\"}");
        JsonNode view = page.until(each -> said(each).equals("Signed out."));

        assertThat(view.path("carer").asText()).isEmpty();
        assertThat(view.toString()).doesNotContain("Anna", "Bo Sv", "Cilla", "Personal care");
    }

    @Test
    void while_the_office_is_away_all_is_received_and_listed_and_given_when_it_is_back() {
        rig.takeOfficeAway();
        rig.reader.tap(KioskRig.BADGE);
        rig.reader.tap(KioskRig.ANNAS);
        JsonNode away = page.until(view -> view.toString().contains("has not been there since"));

        assertThat(away.toString()).contains("It can't be reached.", "kept all the same", "1 waiting");
        assertThat(away.at("/panels/waiting/blocks/0/rows/0/text").asText())
                .startsWith("No. 1, ")
                .endsWith(": receipt, Disa Lund");

        rig.bringOfficeBack();
        JsonNode back = page.until(view -> view.toString().contains("Accepted by the office"));
        assertThat(back.toString()).contains("Nothing waiting", "The office is there");
    }

    @Test
    void a_reader_that_is_pulled_out_is_said_to_be_so_and_why() {
        rig.reader.unplug();
        JsonNode view = page.until(each -> each.toString().contains("does NOT read"));

        assertThat(view.at("/panels/home/blocks/0/said/0/tone").asText()).isEqualTo("bad");
        assertThat(view.at("/panels/home/blocks/0/said/0/more/0").asText()).contains("was unplugged");
        rig.reader.plug();
        page.until(each -> !each.toString().contains("does NOT read"));
    }

    @Test
    void what_is_pressed_on_a_page_that_is_behind_does_nothing_to_others() {
        visit();
        visitor.post("{\"act\":\"signIn\",\"carer\":\"c2\"}");
        visitor.post("{\"act\":\"decline\",\"receipt\":1,\"on\":true}");

        assertThat(said(page.until(view -> said(view).startsWith("Not done"))))
                .isEqualTo("Not done: you have no such receipt here.");
        assertThat(rig.kiosk().screen().counts().all()).isEqualTo(1);
    }

    @Test
    void each_page_has_its_own_language() {
        try (Listening swedish = visitor.listen("sv")) {
            rig.reader.tap(KioskRig.BADGE);

            assertThat(said(swedish.until(view -> !view.path("carer").asText().isEmpty())))
                    .isEqualTo("Inloggad: Disa Lund");
            assertThat(said(page.until(view -> !view.path("carer").asText().isEmpty())))
                    .isEqualTo("Signed in: Disa Lund");
        }
    }

    private void visit() {
        rig.reader.tap(KioskRig.BADGE);
        visitor.post("{\"act\":\"byHand\",\"recipient\":\"r1\",\"cause\":\"TECHNICAL_FAULT\"}");
        page.until(view -> labels(view, "home").contains("Personal care"));
    }

    static String said(JsonNode view) {
        return view.path("said").path("text").asText();
    }

    static List<String> labels(JsonNode view, String panel) {
        List<String> labels = new ArrayList<>();
        view.path("panels")
                .path(panel)
                .path("blocks")
                .forEach(block -> block.path("buttons")
                        .forEach(button -> labels.add(button.path("label").asText())));
        return labels;
    }

    private static List<String> notes(JsonNode view) {
        return view.findValuesAsText("note");
    }

    private static List<String> pressed(JsonNode view) {
        List<String> pressed = new ArrayList<>();
        view.path("panels")
                .path("home")
                .path("blocks")
                .forEach(block -> block.path("buttons").forEach(button -> {
                    if (button.path("pressed").asBoolean()) {
                        pressed.add(button.path("label").asText());
                    }
                }));
        return pressed;
    }
}
