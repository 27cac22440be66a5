package se.kvittens.examples.cli.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.kiosk.KioskRig;

/** What a kiosk finds where it starts: its state, its port, and what it remarks before it runs. */
class KioskStartTest {

    @TempDir
    Path root;

    @BeforeEach
    void soundFolder() {
        KioskRig.folder(root, "");
    }

    @ParameterizedTest
    @CsvSource({
        "en, people.csv, is a file, or leave --state out",
        "sv, people.csv, är en fil, eller utelämna --state",
        "en, people.csv/below, can't be made, Maybe something on the way to it is a file",
        "sv, people.csv/below, kan inte skapas, Kanske är något på vägen dit en fil"
    })
    void a_state_that_can_be_no_folder_is_refused(String language, String state, String why, String advice) {
        Ran ran = typed(language, "", "--state=" + root.resolve(state)).isRefused();

        assertThat(ran.err()).contains("--state", root.resolve(state).toString(), why, advice);
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'is a file, and a folder is wanted there. Remove it, or name another folder with --state.'",
        "sv, 'är en fil, men det ska vara en mapp. Ta bort den, eller ange en annan mapp med --state.'"
    })
    void a_file_where_the_state_usually_is_is_refused(String language, String why) throws IOException {
        Files.writeString(root.resolve("state"), "");
        Ran ran = typed(language, "").isRefused();

        assertThat(ran.err().strip()).isEqualTo(root.resolve("state") + " " + why);
        assertThat(ran.out()).isEmpty();
        assertThat(typed(language, "", "--state=" + root.resolve("./state"))
                        .isRefused()
                        .err())
                .endsWith(why + "\n");
    }

    /** Neither what else there is to say. */
    @Test
    void of_a_port_that_is_taken_only_the_refusal_is_told() throws IOException {
        locksAnotherMonth();
        damagesTheTags();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = "--port=" + taken.getLocalPort();
            Ran ran = typed("en", "", port).isRefused();

            assertThat(ran.err().lines()).singleElement().asString().contains("is taken by another program");
            assertThat(ran.out()).isEmpty();
            assertThat(typed("en", "", port, "--events").isRefused().out()).isEmpty();
        }
        assertThat(typed("en", "").exits(0).err()).contains("lockDates", "tags.csv:2");
    }

    @Test
    void TIME_4_a_month_whose_lock_date_stands_not_beside_others_is_told() throws IOException {
        locksAnotherMonth();

        assertThat(typed("en", "").exits(0).err()).contains("kiosk.yaml has lockDates, and none of ");
        assertThat(typed("sv", "").exits(0).err()).contains("kiosk.yaml har lockDates, men inget för ");
    }

    @Test
    void a_copy_of_tags_that_cant_be_read_is_said_and_left() throws IOException {
        damagesTheTags();
        Ran ran = typed("en", "").exits(0);

        assertThat(ran.err()).contains("tags.csv:2", "The copy of the tags is not used");
    }

    @Test
    void another_time_is_for_an_emulated_reader_alone() throws IOException {
        locksAnotherMonth();

        assertThat(typed("en", "", "--reader=pn532:/dev/null", "--at=2024-12-10T08:00")
                        .isRefused()
                        .err())
                .contains("--at is for trying it out, with --reader emulated");
        assertThat(typed("sv", "", "--reader=pn532:/dev/null", "--at=2024-12-10T08:00")
                        .isRefused()
                        .err())
                .contains("--at är för att pröva");
        assertThat(typed("en", "", "--at=2024-12-10T08:00").exits(0).err()).contains("none of 2024-1");
    }

    private void locksAnotherMonth() throws IOException {
        Files.writeString(
                root.resolve("kiosk.yaml"), "lockDates: {2024-10: 2024-11-06T16:00}\n", StandardOpenOption.APPEND);
    }

    private void damagesTheTags() throws IOException {
        Files.createDirectories(root.resolve("state"));
        Files.writeString(root.resolve("state/tags.csv"), "uid,what,who,role,when,taken\nx,y,,z,w,v\n");
    }

    private Ran typed(String language, String lines, String... options) {
        return new TypedKiosk(root).run(language, lines, options);
    }
}
