package dev.edd.host.compliance;

import dev.edd.host.security.Caller;
import dev.edd.host.security.Scope;
import dev.edd.host.wire.errors.Problem;
import dev.edd.host.wire.errors.Refused;
import dev.edd.host.wire.reading.Filters;
import dev.edd.host.wire.reading.MessageName;
import dev.edd.ports.delivery.DeadLetter;
import dev.edd.ports.delivery.Relay;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.SubscriberName;
import io.vavr.collection.Seq;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What could not be delivered: until an officer has it tried again or dropped, nothing more about that party gets through. */
@RestController
@RequestMapping("/compliance/dead_letters")
class DeadLetterCalls {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterCalls.class);

    /** What could not be delivered, the earliest parked first. */
    record DeadLetters(List<DeadLetterLine> objects) {}

    @GetMapping
    @Scope(Scope.COMPLIANCE_READ)
    DeadLetters list(Caller caller, HttpServletRequest request) {
        Filters parameters = Filters.of(request, "subscriber", "per_page");
        int most = parameters.perPage();
        Relay relay = caller.edd().relay();
        Seq<SubscriberName> asked = parameters
                .single("subscriber")
                .map(name -> relay.subscribers().filter(each -> each.value().equals(name)))
                .getOrElse(relay::subscribers);
        if (asked.isEmpty()) {
            throw new Refused(Problem.invalid("subscriber"));
        }
        return new DeadLetters(asked.flatMap(subscriber -> relay.deadLetters(subscriber, most))
                .sortBy(DeadLetter::parkedAt)
                .take(most)
                .map(DeadLetterLine::of)
                .toJavaList());
    }

    @PostMapping("/{subscriber}/{message}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Scope(Scope.COMPLIANCE_EXECUTE)
    void retry(Caller caller, @PathVariable("subscriber") String subscriber, @PathVariable("message") String message) {
        settle(caller, subscriber, message, "retried", caller.edd().relay()::retry);
    }

    @PostMapping("/{subscriber}/{message}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Scope(Scope.COMPLIANCE_EXECUTE)
    void discard(
            Caller caller, @PathVariable("subscriber") String subscriber, @PathVariable("message") String message) {
        settle(caller, subscriber, message, "discarded", caller.edd().relay()::discard);
    }

    private interface Settling {
        boolean settle(SubscriberName subscriber, MessageId message);
    }

    /** A delivery is no case and has no history, so who settled it is for the log to keep. */
    private static void settle(Caller caller, String subscriber, String message, String done, Settling settling) {
        SubscriberName name = caller.edd()
                .relay()
                .subscribers()
                .find(each -> each.value().equals(subscriber))
                .getOrElseThrow(DeadLetterCalls::unknown);
        MessageId id = MessageName.parse(message).getOrElseThrow(DeadLetterCalls::unknown);
        if (!settling.settle(name, id)) {
            throw unknown();
        }
        LOG.info("{}: {} to {} was {} by {}", caller.tenant().name(), id.text(), name.value(), done, caller.name());
    }

    private static Refused unknown() {
        return new Refused(Problem.notFound("dead_letter"));
    }
}
