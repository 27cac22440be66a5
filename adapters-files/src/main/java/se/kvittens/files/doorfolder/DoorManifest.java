package se.kvittens.files.doorfolder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.files.doorfolder.gateway.GatewaySettings;

/**
 * What {@code doors.yaml} says.
 *
 * @param providers whose carers have keys, in the order of the file
 * @param ruleBooks a folder within the doors folder, where the rule books are not those that come along
 */
public record DoorManifest(
        MunicipalityId municipality,
        Map<ProviderId, Assignment> providers,
        List<GatewaySettings> gateways,
        Optional<String> ruleBooks) {

    /** The name of the manifest's file. */
    public static final String FILE_NAME = "doors.yaml";

    static final int FORMAT = 1;

    public DoorManifest {
        gateways = List.copyOf(gateways);
    }
}
