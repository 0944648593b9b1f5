package dev.edd.host.demo;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.submission.RelatedResource;
import dev.edd.domain.submission.ResourceType;
import dev.edd.domain.verification.InquiryState;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.host.delivery.Deadlines;
import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.tenant.Tenants;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Fields;
import dev.edd.host.wire.reading.Guid;
import dev.edd.host.wire.verifications.VerificationDetails;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What only a demo lets people do: move the clock, and play the customer who answers an inquiry. */
@RestController
@Profile("demo")
@RequestMapping("/demo")
class DemoCalls {
    private static final Actor SANDBOX = new Actor.Provider(Sandbox.NAME);

    private final DemoClock clock;
    private final Tenants tenants;
    private final DemoBooks books;
    private final Deadlines deadlines;

    DemoCalls(DemoClock clock, Tenants tenants, DemoBooks books, Deadlines deadlines) {
        this.clock = clock;
        this.tenants = tenants;
        this.books = books;
        this.deadlines = deadlines;
    }

    /** Whose an account or a transaction is. */
    record Entry(String type, UUID id, String customerGuid) {}

    /** What the demo's clock says. */
    record Time(Instant now) {}

    /** Moves the clock of every tenant, and ends what is overdue then before it answers. */
    @PostMapping(path = "/clock", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Scope(Scope.DEMO)
    Time advance(@RequestBody JsonNode body) {
        clock.advance(duration(Fields.of(body).needed("advance")));
        tenants.all().forEach(deadlines::enforce);
        return new Time(clock.instant());
    }

    /** Enters whose an account or a transaction is, so that submissions can be about it. */
    @PostMapping(path = "/resources", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Scope(Scope.DEMO)
    Entry enter(Caller caller, @RequestBody JsonNode body) {
        Fields fields = Fields.of(body);
        Option<ResourceType> type = fields.coded("type", ResourceType.class)
                .filter(named -> named == ResourceType.ACCOUNT || named == ResourceType.TRANSACTION);
        fields.require(Vector.of("type", "id", "customer_guid"));
        CustomerId owner = Guid.orUuid(fields.needed("customer_guid"))
                .map(CustomerId::new)
                .filter(named -> caller.edd().parties().customer(named).isDefined())
                .getOrElseThrow(() -> new Refused(Problem.notFound("customer")));
        RelatedResource resource = new RelatedResource(
                type.getOrElseThrow(() -> new Refused(Problem.invalid("type"))),
                Guid.orUuid(fields.needed("id")).getOrElseThrow(() -> new Refused(Problem.invalid("id"))));
        if (!books.enter(caller.tenant(), resource, owner).equals(owner)) {
            throw new Refused(new Problem(409, "It is somebody else's already", "already_registered"));
        }
        return new Entry(resource.type().code(), resource.id(), Guid.of(owner));
    }

    /** The customer has answered everything that the inquiry asks: the provider is done, and an officer must look. */
    @PostMapping("/verifications/{guid}/answers")
    @Scope(Scope.DEMO)
    VerificationDetails answer(Caller caller, @PathVariable("guid") String guid) {
        return Guid.parse(guid)
                .map(VerificationId::new)
                .map(id -> caller.edd().verifications().giveAll(id, SANDBOX, DemoCalls::answered))
                .getOrElseThrow(() -> new Refused(Problem.notFound("identity_verification")))
                .map(VerificationDetails::of)
                .getOrElseThrow(Refused::new);
    }

    private static Seq<VerificationCommand> answered(Stamp stamp) {
        return List.of(
                new VerificationCommand.TrackInquiry(stamp, InquiryState.COMPLETED),
                new VerificationCommand.StartProcessing(stamp),
                new VerificationCommand.FlagForReview(stamp));
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException cause) {
            throw new Refused(Problem.invalid("advance"));
        }
    }
}
