package se.kvittens.files.basis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.files.explanation.Settled;

class BasisTest {

    private static final RunFacts FACTS = new RunFacts("0.1.0", "prices", "input", 2, true);

    @TempDir
    private Path out;

    private Path folder;

    @BeforeEach
    void write() throws IOException {
        folder = new BasisFolder(out, Locale.ENGLISH).write(Settled.of(Settled.CAPPED), FACTS);
    }

    @Test
    void theFolderBearsTheProvidersName() {
        assertThat(folder).isEqualTo(out.resolve("Handens-hemtjänst-Norra"));
    }

    @Test
    void everyLineIsARow() throws IOException {
        assertThat(read(BasisFiles.LINES_CSV)).isEqualTo("""
                        provider,recipient,category,kind,reference_code,seconds,hours,price,amount
                        Handens hemtjänst Norra,anna,HOME_CARE,EXECUTED,780201,3600,1.00,400.00,400.00
                        Handens hemtjänst Norra,anna,HOME_CARE,READJUSTMENT,780201,237,0.07,400.00,26.33
                        Handens hemtjänst Norra,anna,HOME_CARE,SUPPLEMENT,780201,3600,1.00,80.00,80.00
                        """);
    }

    @Test
    void everyReferenceCodeIsATotal() throws IOException {
        assertThat(read(BasisFiles.TOTALS_CSV)).isEqualTo("""
                        provider,reference_code,seconds,hours,amount
                        Handens hemtjänst Norra,780201,3837,1.07,506.33
                        """);
    }

    @Test
    void everyDeviationIsARow() throws IOException {
        assertThat(read(BasisFiles.DEVIATIONS_CSV)).isEqualTo("""
                        recipient,visit,date,code,rule,stops_pay,deadline,text
                        ,,,MANUAL_SHARE_HIGH,SYS-6,false,,The share of manual receipts is high
                        anna,,,EXECUTED_OVER_GRANTED,PAY-1,false,,More time is executed than granted
                        anna,v1,2024-10-01,ADJUSTED,REG-7,false,,The time was adjusted
                        anna,v2,2024-10-02,NOT_APPROVED,REG-6,true,,The visit is not approved in time
                        anna,v3,2024-10-03,MANUAL_RECEIPT,REG-2,false,,A receipt was made by hand
                        anna,v3,2024-10-03,TASK_NOT_GRANTED,TASK-2,false,,A task is not granted
                        anna,v3,2024-10-03,PLACES_MERGED,TASK-4,false,,Tasks in and outside the home are registered in one visit
                        """);
    }

    @Test
    void theSharesHaveOneDecimal() throws IOException {
        assertThat(read(BasisFiles.SHARES_CSV).lines().skip(1))
                .containsExactly("Handens hemtjänst Norra,2024-10,3,1,33.3,0,0.0,1,33.3,0,0,9000,3600,250.0,0,0.00");
        assertThat(json(BasisFiles.SHARES_JSON).at("/manualPercent").asText()).isEqualTo("33.3");
    }

    @Test
    void theBasisSaysByWhatItCanBeMadeAgain() throws IOException {
        JsonNode provenance = json(BasisFiles.BASIS_JSON).at("/provenance");

        assertThat(provenance.at("/ruleBook").asText()).isEqualTo("haninge-v2");
        assertThat(provenance.at("/ruleBookHash").asText()).isNotBlank();
        assertThat(provenance.at("/inputHash").asText()).isEqualTo("input");
        assertThat(provenance.at("/rejectedRows").asInt()).isEqualTo(2);
        assertThat(provenance.at("/rejectsSkipped").asBoolean()).isTrue();
        assertThat(provenance.at("/lock/settings/0/setting").asText()).isEqualTo("TIME-4.workingDay");
        assertThat(provenance.at("/assumed").findValuesAsText("standing"))
                .isNotEmpty()
                .containsOnly("ASSUMED");
    }

    @Test
    void theBasisHoldsLinesTotalsRecipientsAndDeviations() throws IOException {
        JsonNode basis = json(BasisFiles.BASIS_JSON);

        assertThat(basis.at("/total").asText()).isEqualTo("506.33");
        assertThat(basis.at("/totals/0/referenceCode").asText()).isEqualTo("780201");
        assertThat(basis.at("/lines")).hasSize(3);
        assertThat(basis.at("/recipients/0/readjustment").asText()).isEqualTo("PT3M57S");
        assertThat(basis.at("/deviations")).hasSize(7);
        assertThat(basis.at("/followUp/visits").asInt()).isEqualTo(3);
    }

    @Test
    void theSameSettlementGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(folder.resolve(BasisFiles.BASIS_JSON));
        write();

        assertThat(Files.readAllBytes(folder.resolve(BasisFiles.BASIS_JSON))).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.UTF_8))
                .doesNotContain("\r")
                .endsWith("}\n");
    }

    @Test
    void withoutAReferenceCodeAHyphenStands() throws IOException {
        Path huddinge = new BasisFolder(out, Locale.ENGLISH).write(Settled.of(Settled.HUDDINGE), FACTS);

        assertThat(Files.readString(huddinge.resolve(BasisFiles.TOTALS_CSV))).contains("\nProvider,-,");
        assertThat(Files.readString(huddinge.resolve(BasisFiles.DEVIATIONS_CSV)))
                .contains("TASK_NOT_GRANTED,TASK-2,false,2024-03-13,");
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 33.3", "1, 16, 6.3", "1, 8, 12.5", "0, 5, 0.0", "5, 2, 250.0", "1, 2000, 0.1", "1, 0,"})
    void aShareIsRoundedHalfUp(long part, long whole, String percent) {
        assertThat(Percent.of(part, whole)).isEqualTo(percent);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    private JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(read(name));
    }
}
