package dev.edd.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Lifecycle;
import dev.edd.domain.lifecycle.LifecycleDocument;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.Customer;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.risk.CustomerRating;
import dev.edd.domain.submission.EddSubmission;
import dev.edd.domain.verification.Verification;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed drawings of the lifecycles are those of the code. */
class LifecycleDocumentsTest {
    private static final String REGENERATE = "./mvnw -pl edd-testkit -am test -Dtest=LifecycleDocumentsTest "
            + "-Dsurefire.failIfNoSpecifiedTests=false -Dedd.docs.write=true";

    record Document(Lifecycle<?, ?, ?> lifecycle, String title, String prose) {
        Path file() {
            return folder().resolve(lifecycle.name() + ".md");
        }

        String text() {
            return "# " + title + "\n\n" + prose + "\n\n```mermaid\n" + LifecycleDocument.mermaid(lifecycle)
                    + "```\n\n" + LifecycleDocument.markdown(lifecycle)
                    + "\nDrawn from the code; do not edit. To draw it again:\n\n    " + REGENERATE + "\n";
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Document> documents() {
        return Stream.of(
                new Document(
                        Verification.LIFECYCLE,
                        "Identity verification",
                        "A verification of a customer by enhanced due diligence, or of a counterparty by watchlists, goes"
                                + " from being recorded to being decided or expired, and then stays as it is."),
                new Document(
                        EddRequest.LIFECYCLE,
                        "EDD request",
                        "A request asks a customer in rounds: answers and files come in, an officer reviews them, and accepts,"
                                + " asks further or fails. Being late reminds and restricts, and never closes."),
                new Document(
                        Onboarding.LIFECYCLE,
                        "Onboarding",
                        "An onboarding pauses when the risk is high, and waits for an EDD request: accepted, it resumes"
                                + " cleared; cancelled, uncleared; failed, it is terminated."),
                new Document(
                        EddSubmission.LIFECYCLE,
                        "EDD submission",
                        "A submission is recorded as it was made, and documents are attached to it. An update is another"
                                + " submission; one that is deleted is kept, and counts no longer."),
                new Document(
                        CustomerRating.LIFECYCLE,
                        "Risk rating",
                        "A customer is rated, and rated again when there is news, when EDD was accepted and when a review is"
                                + " due. A rating never closes: what it was before stands in its history."),
                new Document(
                        Customer.LIFECYCLE,
                        "Customer",
                        "A customer is registered unverified, and from then on only the standing changes."),
                new Document(
                        Counterparty.LIFECYCLE,
                        "Counterparty",
                        "A counterparty of a customer is registered unverified, and its standing follows the outcome of its"
                                + " checks."));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_committed_document_is_what_the_code_draws(Document document) throws IOException {
        if (Boolean.getBoolean("edd.docs.write")) {
            Files.createDirectories(folder());
            Files.writeString(document.file(), document.text());
        }

        assertThat(document.file())
                .as("%s differs from the code; draw it again with: %s", document.file(), REGENERATE)
                .exists()
                .content()
                .isEqualTo(document.text());
    }

    @Test
    void the_readme_shows_the_diagram_that_the_code_draws() throws IOException {
        assertThat(Files.readString(checkout().resolve("README.md")))
                .contains("```mermaid\n" + LifecycleDocument.mermaid(Verification.LIFECYCLE) + "```");
    }

    @Test
    void no_document_is_left_of_a_lifecycle_that_is_gone() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(
                            documents().map(Document::file).toList());
        }
    }

    /** docs/lifecycles of the checkout that these classes were compiled in, wherever the build was started. */
    private static Path folder() {
        return checkout().resolve("docs").resolve("lifecycles");
    }

    private static Path checkout() {
        try {
            Path classes = Path.of(LifecycleDocumentsTest.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (Path above = classes; above != null; above = above.getParent()) {
                if (Files.exists(above.resolve("mvnw"))) {
                    return above;
                }
            }
            throw new IllegalStateException("no mvnw above " + classes);
        } catch (URISyntaxException notAFolder) {
            throw new IllegalStateException("classes are not in a folder", notAFolder);
        }
    }
}
