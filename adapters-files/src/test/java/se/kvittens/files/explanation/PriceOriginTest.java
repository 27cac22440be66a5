package se.kvittens.files.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.monthfolder.MonthFolderWriter;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.files.rulecase.RuleCaseReader;

/** An amount says since when its price is in force, and that it is made up where the price list says so. */
class PriceOriginTest {

    private static final RuleBooks BOOKS = RuleBookFolder.bundled();

    @TempDir
    Path folder;

    @Test
    void PAY_8_a_price_from_a_list_bears_its_day() throws IOException {
        ProviderMonth month = new RuleCaseReader(BOOKS)
                .parse("case", Settled.CAPPED, new Faults())
                .orElseThrow()
                .input();
        MonthFolderWriter.to(folder).write(List.of(month));
        ProviderMonth read =
                MonthFolder.open(folder, BOOKS).get().providers().get(0).read().month();
        String text = new Explanations(Locale.forLanguageTag("sv"))
                .ofRecipient(
                        new Settle(BOOKS)
                                .settle(read, new Basis(Optional.empty(), true))
                                .get(),
                        new RecipientId("anna"))
                .orElseThrow();

        assertThat(text)
                .contains("Prislistan gäller från: " + month.month().atDay(1))
                .doesNotContain("påhittade");
    }
}
