package se.kvittens.files.basispage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.basis.RunFacts;
import se.kvittens.files.document.BasisDocument;
import se.kvittens.files.html.HtmlPage;

/** The basis as one page that stands by itself; recipients are written one after the other. */
public final class BasisPage implements BasisDocument {

    public static final String FILE = "basis.html";

    private final Locale locale;

    /**
     * @param locale of all texts: Swedish, or else English
     */
    public BasisPage(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public void write(Settlement settlement, RunFacts facts, Path file) throws IOException {
        PageWords words = new PageWords(locale);
        try (HtmlPage page = HtmlPage.at(file, words.title(settlement.provenance()), locale)) {
            new PageBody(page.body(), settlement, locale).write(facts);
        }
    }
}
