package vn.hue.ansinh.agencies.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.agency.EndingAgencies;
import vn.hue.ansinh.agencies.assignment.DrawingConsequences;
import vn.hue.ansinh.agencies.succession.Succession;
import vn.hue.ansinh.kit.etag.ETags;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/** The steps of a reorganisation; each is done as a whole or not at all. */
@ApplicationScoped
class Reorganising {
    private final Reorganisations reorganisations;
    private final CheckingReorganisation checking;
    private final EndingAgencies ending;
    private final DrawingConsequences consequences;

    Reorganising(
            Reorganisations reorganisations,
            CheckingReorganisation checking,
            EndingAgencies ending,
            DrawingConsequences consequences) {
        this.reorganisations = reorganisations;
        this.checking = checking;
        this.ending = ending;
        this.consequences = consequences;
    }

    /** @return whether it is new; saying the same again changes nothing */
    @Transactional
    boolean draft(String id, @Nullable String ifMatch, Succession draft) {
        reorganisations.open();
        Optional<ReorganisationView> before = reorganisations.find(id);
        if (before.map(view ->
                        view.state() != State.WITHDRAWN && view.succession().equals(draft))
                .orElse(false)) {
            return false;
        }
        if (before.isPresent()) {
            ReorganisationRefused.unlessIn(Set.of(State.DRAFT), before.get().state());
            ETags.require(ifMatch, before.get().revision());
        } else {
            ETags.requireNone(ifMatch);
        }
        checking.check(draft);
        reorganisations.write(draft);
        return before.isEmpty();
    }

    @Transactional
    ReorganisationView putIntoEffect(String id, @Nullable String ifMatch) {
        reorganisations.open();
        ReorganisationView view = get(id);
        ReorganisationRefused.unlessIn(Set.of(State.DRAFT), view.state());
        ETags.require(ifMatch, view.revision());
        if (reorganisations.isWrittenByCaller(id)) {
            throw new DrafterPutsIntoEffect();
        }
        checking.check(view.succession());
        reorganisations.step(id, State.EFFECTIVE, null);
        return followed(view.succession());
    }

    /** One in effect is as if it had never been; a draft that nobody wants any more comes to nothing. */
    @Transactional
    ReorganisationView withdraw(String id, @Nullable String ifMatch, String reason) {
        reorganisations.open();
        ReorganisationView view = get(id);
        ReorganisationRefused.unlessIn(Set.of(State.DRAFT, State.EFFECTIVE), view.state());
        ETags.require(ifMatch, view.revision());
        reorganisations.step(id, State.WITHDRAWN, reason);
        return view.state() == State.DRAFT ? get(id) : followed(view.succession());
    }

    private ReorganisationView followed(Succession succession) {
        Set<String> agencies = new TreeSet<>(succession.predecessors());
        agencies.addAll(succession.successors());
        ending.settle(agencies);
        consequences.of(agencies);
        return get(succession.id());
    }

    ReorganisationView get(String id) {
        return reorganisations.find(id).orElseThrow(() -> new NotFound(Text.of("việc sắp xếp", "reorganisation"), id));
    }
}
