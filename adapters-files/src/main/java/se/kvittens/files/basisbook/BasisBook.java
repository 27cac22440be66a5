package se.kvittens.files.basisbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.basis.RunFacts;
import se.kvittens.files.document.BasisDocument;
import se.kvittens.files.table.Table;
import se.kvittens.files.workbook.Workbook;

/** The basis as a workbook: invoice lines, totals, recipients, visits, deviations, and what it was made from. */
public final class BasisBook implements BasisDocument {

    public static final String FILE = "basis.xlsx";

    private final Locale locale;

    /**
     * @param locale of headings and words: Swedish, or else English
     */
    public BasisBook(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public void write(Settlement settlement, RunFacts facts, Path file) throws IOException {
        BasisTables tables = new BasisTables(settlement, locale);
        try (Workbook book = Workbook.at(file, tables.heading())) {
            for (Table<?> table : tables.all(facts)) {
                book.add(table);
            }
        }
    }
}
