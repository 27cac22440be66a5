package se.kvittens.examples.cli.basis;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;
import se.kvittens.files.basisbook.BasisBook;
import se.kvittens.files.basispage.BasisPage;
import se.kvittens.files.document.BasisDocument;

/** Which documents are written beside the basis as JSON and CSV. */
public final class DocumentOptions {

    /** A form of the whole basis that people open. */
    enum Form {
        xlsx,
        html
    }

    @Option(names = "--documents", split = ",", paramLabel = "FORM", descriptionKey = "documents")
    Set<Form> forms = EnumSet.noneOf(Form.class);

    /** As yet none. */
    public DocumentOptions() {}

    /** All that there are. */
    public static DocumentOptions all() {
        DocumentOptions options = new DocumentOptions();
        options.forms = EnumSet.allOf(Form.class);
        return options;
    }

    public List<BasisDocument> in(Locale locale) {
        return forms.stream().sorted().map(form -> made(form, locale)).toList();
    }

    private static BasisDocument made(Form form, Locale locale) {
        return switch (form) {
            case xlsx -> new BasisBook(locale);
            case html -> new BasisPage(locale);
        };
    }
}
