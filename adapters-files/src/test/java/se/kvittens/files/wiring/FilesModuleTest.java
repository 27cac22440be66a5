package se.kvittens.files.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.KvittensModule;
import se.kvittens.application.following.ListDeadlines;
import se.kvittens.application.rulebooks.CompareRuleBooks;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.BasisOut;
import se.kvittens.application.settling.SettleMonth;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.files.rulecase.RuleCase;
import se.kvittens.files.rulecase.RuleCaseReader;

/** The house, wired: the use cases over rule books that were read. */
class FilesModuleTest {

    private static final RuleBooks BOOKS = RuleBookFolder.bundled();
    private static final MunicipalityId HANINGE = new MunicipalityId("haninge");

    private final Injector house = Guice.createInjector(new KvittensModule(), new FilesModule(BOOKS));

    @Test
    void the_shelf_is_of_the_books_that_were_given() {
        assertThat(house.getInstance(RuleBookShelf.class).books()).isSameAs(BOOKS);
        assertThat(Guice.createInjector(new FilesModule(new RuleBooks(List.of())))
                        .getInstance(RuleBookShelf.class)
                        .books()
                        .all())
                .isEmpty();
    }

    @Test
    void rule_books_are_found_and_followed() {
        assertThat(house.getInstance(CompareRuleBooks.class).find("haninge-v2")).isPresent();
        assertThat(house.getInstance(ListDeadlines.class).in(Year.of(2025), HANINGE, PublishedLocks.NONE))
                .isNotEmpty();
    }

    @Test
    void a_month_is_settled() {
        RuleCase month =
                new RuleCaseReader(BOOKS).parse("month.yaml", """
                        municipality: haninge
                        month: 2024-11
                        prices: {HOME_CARE: 400.00}
                        recipients: {anna: {born: 1940-03-12, orders: [{granted: PT40H, from: 2024-01-01}]}}
                        """, new Faults()).orElseThrow();
        List<Supplied> supplied = List.of(new Supplied(month.input(), "hash", 0));

        assertThat(house.getInstance(SettleMonth.class)
                        .settle(supplied::iterator, new Basis(Optional.empty(), true), BasisOut.nowhere()))
                .isEqualTo(new SettleMonth.Settled(1, false, List.of()));
    }
}
