package se.kvittens.files.reconciliation;

/** The names of all that is written of a reconciliation, in a provider's folder. */
public final class ReconciliationFiles {

    public static final String ONLY_PHONIRO_CSV = "only-phoniro.csv";
    public static final String ONLY_LIFECARE_CSV = "only-lifecare.csv";
    public static final String DIFFERENCES_CSV = "differences.csv";
    public static final String SUMMARY_JSON = "summary.json";
    public static final String PAGE_HTML = "reconciliation.html";

    private ReconciliationFiles() {}
}
