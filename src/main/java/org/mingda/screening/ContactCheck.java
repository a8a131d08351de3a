package org.mingda.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds texts that carry a way to reach somebody outside the forum: telephone numbers, messenger names, mail addresses and
 * links. Agents who prey on debtors first move them off the site ("留下联系方式"), so this is the most valuable single check;
 * it also keeps debtors' own numbers from collectors who read along.
 *
 * <p>Speaking of such things is normal here and is not held: "我加了催收员的微信，他威胁我" names no one who could be reached.
 * Known public lines (12345, 12348, bank service numbers 95xxx, 400 and 800 numbers) are not held, because
 * none of them has the shape of a mobile or an ordinary fixed line. The rules are in {@link PhoneNumbers},
 * {@link MessengerNames} and {@link WebAddresses}.
 *
 * <p>A pass, not a proof: accounts with a Chinese name and no handle (公众号"某某") are left to the moderators' rules and to moderators.
 */
public final class ContactCheck implements Check {

    private final WebAddresses addresses;

    /** Links and mail addresses of {@code allowedHosts} and of hosts under them are not held; lower case, no leading dot. */
    public ContactCheck(Collection<String> allowedHosts) {
        addresses = new WebAddresses(allowedHosts);
    }

    @Override
    public String name() {
        return "contact";
    }

    @Override
    public List<Finding> examine(Candidate candidate) {
        return Finding.inFields(candidate, this::places);
    }

    private Stream<Finding> places(Finding.Field field) {
        FoldedText text = field.text();
        return find(text).stream().map(place -> new Finding(name(), place.severity(), place.key(), field.name(),
                place.start(), place.end(), text.original().substring(place.start(), place.end())));
    }

    /** Every way to reach somebody in {@code text}, by place. */
    public List<ContactPlace> find(FoldedText text) {
        List<ContactPlace> places = new ArrayList<>();
        addUnlessOverlapping(addresses.find(text.original()), places);
        addUnlessOverlapping(PhoneNumbers.find(text), places);
        addUnlessOverlapping(SpokenNumbers.find(text), places);
        addUnlessOverlapping(ScatteredNumbers.find(text), places);
        addUnlessOverlapping(MessengerNames.find(text), places);
        addUnlessOverlapping(BareHandles.find(text), places);
        for (FoldedText reading : text.rereadings()) {
            addUnlessOverlapping(PhoneNumbers.find(reading), places);
            addUnlessOverlapping(SpokenNumbers.find(reading), places);
            addUnlessOverlapping(MessengerNames.find(reading), places);
        }
        places.sort(Comparator.comparingInt(ContactPlace::start));
        return places;
    }

    /** A number inside an address or a mobile number used as a messenger name is told once; kinds are few and short. */
    private static void addUnlessOverlapping(List<ContactPlace> found, List<ContactPlace> places) {
        List<ContactPlace> before = List.copyOf(places);
        for (ContactPlace place : found) {
            if (before.stream().noneMatch(place::overlaps)) {
                places.add(place);
            }
        }
    }
}
