package se.kvittens.files.servefolder;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.lockdate.PublishedLocks;

/**
 * What {@code serve.yaml} says, and the environment in place of it.
 *
 * @param providers whose work is served, in the order of the file
 * @param months the folder in which the month folders lie
 * @param bases the folder in which the bases of closed months are kept; it may not be there yet
 * @param doors the doors folder, where the server knows doors with a digital lock
 * @param ruleBooks a folder within the serve folder, where the rule books are not those that come along
 * @param plan a table of planned visits, or a folder of tables; empty where no visit is planned as far as the server knows
 * @param publicAddress under which the server is reached from elsewhere; empty where that is where it listens
 * @param signIn empty where nobody can sign in but by made-up names
 * @param webhooks empty where no other system is told of anything
 */
public record ServeManifest(
        MunicipalityId municipality,
        PublishedLocks locks,
        Map<ProviderId, Assignment> providers,
        Path months,
        Path bases,
        Optional<Path> doors,
        Optional<Path> plan,
        Optional<String> ruleBooks,
        ListenAddress address,
        Optional<String> publicAddress,
        StoreSettings store,
        Optional<StatedSignIn> signIn,
        LimitSettings limits,
        OperationSettings operation,
        Optional<WebhookSettings> webhooks) {

    /** The name of the manifest's file. */
    public static final String FILE_NAME = "serve.yaml";

    static final int FORMAT = 1;
    static final String USUAL_BASES = "bases";
}
