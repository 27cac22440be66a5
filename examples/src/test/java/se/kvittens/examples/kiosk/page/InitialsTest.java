package se.kvittens.examples.kiosk.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.examples.kiosk.KioskRig;
import se.kvittens.examples.kiosk.page.Visitor.Listening;

/** Where a screen is seen by others, it shows initials. */
class InitialsTest {

    @Test
    void no_name_is_on_the_page_and_two_with_the_same_initials_are_told_apart(@TempDir Path root) {
        try (KioskRig rig = new KioskRig(root, "namesShown: INITIALS");
                Listening page = new Visitor(rig.page.address()).listen("sv")) {
            rig.reader.tap(KioskRig.BADGE);
            rig.reader.tap(KioskRig.STRANGE);
            JsonNode view = page.until(each -> PageTest.said(each).startsWith("Mottagen"));

            assertThat(view.toString()).doesNotContain("Svensson", "Anna", "Disa", "Cilla");
            assertThat(PageTest.labels(view, "home")).startsWith("A. S. (r1)", "B. S. (r2)", "C. E. (r3)");
            assertThat(view.path("carer").asText()).isEqualTo("D. L. (c1)");
            assertThat(view.at("/panels/waiting/blocks/0/rows/0/text").asText()).endsWith("D. L.");
        }
    }
}
