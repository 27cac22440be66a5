package se.kvittens.files.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.files.profile.AnyField;

/** TIME-1: local times as a profile describes them, in Stockholm. */
class MomentsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "yyyy-MM-dd HH:mm          ! 2024-09-01 08:05            ! 2024-09-01T06:05:00Z",
                "yyyyMMddHHmm              ! 202409010805                ! 2024-09-01T06:05:00Z",
                "d/M yyyy 'kl' H.mm        ! 1/9 2024 kl 8.05            ! 2024-09-01T06:05:00Z",
                "d MMMM yyyy HH:mm         ! 1 september 2024 08:05      ! 2024-09-01T06:05:00Z",
                "yy-MM-dd HH:mm:ss         ! 24-09-01 08:05:09           ! 2024-09-01T06:05:09Z",
                "dd.MM.yyyy HH:mm          ! 29.02.2024 08:05            ! 2024-02-29T07:05:00Z",
                "dd.MM.yyyy HH:mm          ! 29.02.2023 08:05            ! -",
                "dd.MM.yyyy HH:mm          ! 1.9.2024 08:05              ! -",
                "yyyy-MM-dd HH:mmXXX       ! 2024-10-27 02:30+02:00      ! 2024-10-27T00:30:00Z",
                "yyyy-MM-dd HH:mmXXX       ! 2024-10-27 02:30+01:00      ! 2024-10-27T01:30:00Z",
                "yyyy-MM-dd HH:mmXXX       ! 2024-09-01 08:05+00:00      ! -",
                "yyyy-MM-dd HH:mm[XXX]     ! 2024-10-27 02:30+01:00      ! 2024-10-27T01:30:00Z",
                "yyyy-MM-dd HH:mm[XXX]     ! 2024-10-27 02:30            ! -",
                "yyyy-MM-dd[ HH:mm]        ! 2024-09-01                  ! -",
                "yyyy-MM-dd HH:mm          ! 2024-10-27 01:59            ! 2024-10-26T23:59:00Z",
                "yyyy-MM-dd HH:mm          ! 2024-10-27 02:00            ! -",
                "yyyy-MM-dd HH:mm          ! 2024-10-27 02:59            ! -",
                "yyyy-MM-dd HH:mm          ! 2024-10-27 03:00            ! 2024-10-27T02:00:00Z",
                "yyyy-MM-dd HH:mm          ! 2024-03-31 01:59            ! 2024-03-31T00:59:00Z",
                "yyyy-MM-dd HH:mm          ! 2024-03-31 02:00            ! -",
                "yyyy-MM-dd HH:mm          ! 2024-03-31 02:59            ! -",
                "yyyy-MM-dd HH:mm          ! 2024-03-31 03:00            ! 2024-03-31T01:00:00Z"
            })
    void a_moment_is_read_by_its_pattern(String pattern, String text, String instant) {
        assertThat(instants("times: {moment: \"" + pattern + "\"}\ncolumns: {beginsAt: Start}\n", "Start", text))
                .containsExactly(instant);
    }

    @Test
    void the_patterns_are_tried_in_their_order() {
        String profile = "times: {moment: [dd/MM/yy HH:mm, MM/dd/yy HH:mm]}\ncolumns: {beginsAt: Start}\n";

        assertThat(instants(profile, "Start", "09/01/24 08:05", "09/17/24 08:05", "17/17/24 08:05"))
                .containsExactly("2024-01-09T07:05:00Z", "2024-09-17T06:05:00Z", "-");
    }

    @Test
    void a_moment_may_stand_in_two_columns_of_patterns_of_their_own() {
        String profile = "times: {date: dd.MM.yyyy, time: H.mm}\ncolumns: {beginsAt: [Dag, Kl]}\n";

        assertThat(instants(profile, "Dag,Kl", "01.09.2024,8.05", "01.09.2024,", ",8.05", "01.09.2024,8:05", ","))
                .containsExactly("2024-09-01T06:05:00Z", "-", "-", "-", "-");
        assertThat(lastFaults)
                .containsExactly(
                        "MALFORMED_TIME_HERE 3 Dag + Kl",
                        "MALFORMED_TIME_HERE 4 Dag + Kl",
                        "MALFORMED_TIME_HERE 5 Dag + Kl");
    }

    @Test
    void the_same_text_is_read_alike_a_thousand_times() {
        String[] rows = new String[2000];
        for (int at = 0; at < rows.length; at++) {
            rows[at] = at % 2 == 0 ? "2024-09-01 08:05" : "2024-09-01 25:00";
        }

        assertThat(instants("columns: {beginsAt: Start}\n", "Start", rows))
                .hasSize(2000)
                .containsOnly("2024-09-01T06:05:00Z", "-");
        assertThat(lastFaults).hasSize(1000);
    }

    private List<String> lastFaults = List.of();

    private List<String> instants(String profile, String header, String... rows) {
        AnyFeed feed = new AnyFeed(folder.resolve("f"), profile).of(header + "\n" + String.join("\n", rows) + "\n");
        List<String> instants = new ArrayList<>();
        feed.read(row -> instants.add(
                row.instant(AnyField.BEGINS_AT).map(String::valueOf).orElse("-")));
        lastFaults = feed.faults();
        return instants;
    }
}
