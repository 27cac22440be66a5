package se.kvittens.files.ports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.settling.ProviderMonthsContract;
import se.kvittens.application.settling.Supplied;
import se.kvittens.files.monthfolder.FolderMonths;
import se.kvittens.files.monthfolder.ProviderInput;

/** A month folder keeps the contract of months, and passes over what it may not supply. */
class FolderMonthsContractTest extends ProviderMonthsContract {

    @TempDir
    private Path root;

    private MonthOnDisk month;

    @BeforeEach
    void write() {
        month = new MonthOnDisk(root);
    }

    @Override
    protected Walk walk() {
        List<ProviderInput> seen = new ArrayList<>();
        return new Walk(new FolderMonths(month.open(), false, seen::add), seen::size);
    }

    @Override
    protected List<String> providers() {
        return MonthOnDisk.PROVIDERS;
    }

    @Test
    void a_provider_with_rejects_is_seen_and_passed_over() {
        month.and("south/visits.csv", "v9,anna,c1,8.45,NFC\n");
        List<String> seen = new ArrayList<>();

        assertThat(names(new FolderMonths(month.open(), false, input -> seen.add(nameOf(input)))))
                .containsExactly("North!", "North?", "North/South");
        assertThat(seen).isEqualTo(MonthOnDisk.PROVIDERS);
    }

    @Test
    void it_is_supplied_without_its_rejects_when_that_is_asked_for() {
        month.and("south/visits.csv", "v9,anna,c1,8.45,NFC\nv1,anna,c1,2024-11-02T08:00,NFC\n");
        List<Supplied> supplied = new ArrayList<>();
        new FolderMonths(month.open(), true, input -> {}).iterator().forEachRemaining(supplied::add);

        assertThat(supplied)
                .extracting(each -> each.month().provider().providerName())
                .isEqualTo(MonthOnDisk.PROVIDERS);
        assertThat(supplied).extracting(Supplied::rejected).containsExactly(0L, 0L, 2L, 0L);
        assertThat(supplied.get(2).month().visits()).hasSize(3);
    }

    @Test
    void one_that_lacks_a_whole_file_is_passed_over_in_any_case() {
        month.without("south/visits.csv");

        assertThat(names(new FolderMonths(month.open(), true, input -> {})))
                .containsExactly("North!", "North?", "North/South");
    }

    @Test
    void the_last_may_be_passed_over_too() {
        month.without("west/recipients.csv");

        assertThat(names(new FolderMonths(month.open(), false, input -> {})))
                .containsExactly("North!", "North?", "South");
    }

    @Test
    void the_hash_is_of_the_providers_own_files() {
        List<Supplied> before = all();
        month.and("south/visits.csv", "v9,anna,c1,2024-11-09T08:00,NFC\n");
        List<Supplied> after = all();

        assertThat(after.get(2).inputHash()).isNotEqualTo(before.get(2).inputHash());
        assertThat(after.get(0).inputHash()).isEqualTo(before.get(0).inputHash());
    }

    private List<Supplied> all() {
        List<Supplied> all = new ArrayList<>();
        walk().months().iterator().forEachRemaining(all::add);
        return all;
    }

    private static List<String> names(FolderMonths months) {
        List<String> names = new ArrayList<>();
        months.iterator()
                .forEachRemaining(each -> names.add(each.month().provider().providerName()));
        return names;
    }

    private static String nameOf(ProviderInput input) {
        return input.month().provider().providerName();
    }
}
