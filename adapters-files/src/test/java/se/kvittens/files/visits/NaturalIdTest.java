package se.kvittens.files.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without an id of its own a visit is named by its two people and its first receipt. */
class NaturalIdTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "end=09:00",
                "changedStart=07:00",
                "changedEnd=09:00",
                "isApproved=ja",
                "endBy=hand",
                "tasks=dusch",
                "note=rättad",
                "lastChanged=2024-10-03 08:00",
                "declined=ja",
                "given=Annan"
            })
    void corrected_it_keeps_its_name(String correction) {
        assertThat(id("", correction)).isEqualTo(id("", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"recipientId=4712", "carerId=c2", "start=08:00:01", "date=2024-10-02"})
    void another_visit_has_another_name(String difference) {
        assertThat(id("", difference)).isNotEqualTo(id("", ""));
    }

    @Test
    void people_without_ids_are_told_apart_by_their_names() {
        assertThat(id("recipientId=", "family=Löf")).isNotEqualTo(id("recipientId=", "family=Ek"));
        assertThat(id("recipientId=", "family=Löf")).isEqualTo(id("recipientId=", "family=Löf"));
    }

    /** The order of a name and its case make no other person (and so no other visit). */
    @Test
    void a_name_that_is_written_otherwise_is_the_same_persons() {
        assertThat(id("recipientId=", "family=Löf Anna")).isEqualTo(id("recipientId=", "family=ANNA LÖF"));
        assertThat(id("carerId=", "carerName=Löf Anna")).isEqualTo(id("carerId=", "carerName=Anna Löf"));
    }

    @Test
    void it_is_the_same_in_another_system_and_tells_nothing_of_the_people() {
        assertThat(id("", "")).matches("[0-9a-f]{16}");
    }

    private String id(String one, String other) {
        VisitFile file = new VisitFile(folder.resolve("f.csv"));
        return file.row("id=", one.isEmpty() ? "note=" : one, other.isEmpty() ? "planned=" : other)
                .only()
                .id()
                .value();
    }
}
