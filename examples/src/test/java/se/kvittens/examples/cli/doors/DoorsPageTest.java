package se.kvittens.examples.cli.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.identity.KeyId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.examples.cli.Project;
import se.kvittens.files.doorfolder.DoorFolder;

/** That the page of doors says what is so. */
class DoorsPageTest {

    private static final Path DOCS = Project.root().resolve("docs");
    private static final Instant MARCH = Instant.parse("2025-03-14T08:00:00Z");

    @Test
    void the_example_is_a_doors_folder() {
        DoorFolder folder = DoorFolder.open(DOCS.resolve("examples/doors"), YearMonth.of(2025, 3))
                .get();

        assertThat(folder.manifest().gateways()).hasSize(2);
        assertThat(folder.known().doors().at(new LockId("house:lock-17"), MARCH))
                .isPresent();
        assertThat(folder.manifest().providers().keySet())
                .allMatch(provider -> folder.known().serving().serves(provider, new RecipientId("r3"), MARCH));
        assertThat(folder.known().keys().at(new KeyId("house:fob-3"), MARCH))
                .hasValueSatisfying(use -> assertThat("" + use.holder()).contains("c2"));
    }

    @Test
    void the_page_tells_of_each_command() {
        String page = Project.text(DOCS.resolve("doors.md"));

        assertThat(page)
                .contains(List.of("status", "take", "listen", "list", "tell", "unlock", "follow").stream()
                        .map(command -> "`kvittens doors " + command + " ")
                        .toList());
    }
}
