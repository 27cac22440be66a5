package se.kvittens.files.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class BasisFilesProperties {

    @Property
    void aFolderNameHasLettersDigitsHyphensAndAtMostOneLowLine(@ForAll @StringLength(max = 200) String provider) {
        assertThat(BasisFiles.folderOf(provider))
                .matches("[\\p{L}\\p{Nd}-]*(_[0-9a-f]{8})?")
                .isNotEmpty();
    }

    @Property
    void twoProvidersDoNotShareAFolder(
            @ForAll @StringLength(max = 5) String one, @ForAll @StringLength(max = 5) String other) {
        boolean sameName =
                Normalizer.normalize(one, Normalizer.Form.NFC).equals(Normalizer.normalize(other, Normalizer.Form.NFC));

        assertThat(BasisFiles.folderOf(one).equals(BasisFiles.folderOf(other))).isEqualTo(sameName);
    }

    @Example
    void aPlainNameStaysReadable() {
        assertThat(BasisFiles.folderOf("Handens hemtjänst Norra")).isEqualTo("Handens-hemtjänst-Norra");
        assertThat(BasisFiles.folderOf("../etc/passwd")).startsWith("etc-passwd_");
        assertThat(BasisFiles.folderOf("A-B")).startsWith("A-B_").isNotEqualTo(BasisFiles.folderOf("A B"));
        assertThat(BasisFiles.folderOf("CON").toUpperCase(Locale.ROOT)).startsWith("CON_");
        assertThat(BasisFiles.folderOf("")).startsWith("_");
        assertThat(BasisFiles.folderOf("Firma 19121212-1212")).doesNotContain("1212-1212");
    }
}
