package org.mingda.screening;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds what may put a person in danger, for the first lane of the desk: threats of violence, words of someone who may harm himself, and leaked numbers that identify a
 * person or open an account.
 *
 * <p>Threats that a debtor quotes are held like his own: he is the one in danger, and a person decides. Words of exhaustion that everybody uses (累死了, 想死你了, 打死我也不)
 * are not. The patterns read the folded text, in which signs between letters are gone, and have neither nested nor neighbouring repetitions, so that each runs in linear time.
 */
public final class DangerCheck implements Check {

    /** The name kept with each finding: what it holds goes to the lane of dangers. */
    public static final String NAME = "danger";
    public static final String SELF_HARM = "moderation_finding.self_harm";
    static final String THREAT = "moderation_finding.threat";

    private static final String WHOM = "(?:你|您|他|她|我)";
    private static final String THEIRS = WHOM + "们?的?(?:全家|一家|家人|孩子|儿子|女儿|老婆|老公|父母|爸妈|爹妈)";

    private static final PatternList THREATS = new PatternList(
            "(?:砍|杀|弄|捅|整|搞|烧|炸|撞)死(?:" + THEIRS + "|" + WHOM + ")(?!也|都不|人)",
            "打死(?:" + THEIRS + "|你|您|他|她)(?!也|都不)",
            "(?:杀|砍|宰|剁|废|做)(?:了|掉|光)?(?:" + THEIRS + ")",
            "(?:杀|砍|宰|废|做掉|弄残|打残)(?:了|掉)?(?:你|您|他|她)(?!们?熟|价|猪)",
            "(?:打断|打折|卸|剁|砍)(?:掉|了|下)?" + WHOM + "们?的?[一两]?[条只根]?(?:腿|手|胳膊|指头|脚)",
            "(?:烧|炸|砸)(?:了|掉)?" + WHOM + "们?的?(?:家|房子|店)",
            "灭" + WHOM + "(?:全家|满门|口)|同归于尽|不得好死|血债血偿",
            THEIRS + "(?:别想|休想)?(?:活着|好过|死绝|陪葬|偿命)",
            "(?:要|取)(?:你|您|他|她)的?狗?命|拿命来|偿命来",
            "小心(?:你|您)的?(?:狗命|脑袋|腿|" + "孩子|家人|老婆|女儿|儿子|父母)|(?:绑|绑架)(?:了|走)?(?:你|您|他|她|我)的?(?:孩子|儿子|女儿|家人|老婆)",
            "(?:让|叫)(?:你|您|他|她)(?:们)?(?:见不到|活不过|活不到)",
            THEIRS + "(?:都)?住(?:在)?哪|知道(?:你|您)们?(?:全?家|老家)住|找人(?:去|到|上)(?:你|您)们?的?(?:老?家|单位)|到时候?(?:可)?别怪(?:我|我们)");

    private static final String WISH = "(?:想要?|要去|打算|准备|只能|只有|只好|真想|不如|干脆|决定|计划|考虑|不得不)(?:去|就)?";
    private static final String ACT = "(?:自杀|轻生|自尽|寻死|寻短见|跳楼(?!价|机)|跳河|跳江|上吊|割腕|烧炭|喝农药|喝药|服毒|了断|了结自己)";

    private static final PatternList SELF_HARMS = new PatternList(
            "(?<![不没别])" + WISH + ACT,
            "(?<![不没别])(?:想|不如|只能|只有|只好|打算|准备)(?:去|要)?死(?!你|您|他|她|磕|守|了你|心)(?:了|算了|掉)?",
            "(?<![能会])不想(?:再)?活|活不下去|活够了|没(?:有)?活路(?:了)?只|活着(?:还|也)?(?:没有?|有什么)(?:意思|意义)|生不如死|不如一死|一死了之|以死(?:谢|明|相)|死了算了|死了一了百了",
            "(?:结束|了结)(?:我|自己)的?(?:生命|一生|性命)|离开这个世界|和这个世界告别|告别这个世界|与世长辞吧",
            "(?:写好?了?|留下了?|留了)(?:遗书|绝笔)|(?:吃|吞|喝)了?(?:一瓶|整瓶|半瓶|很多)(?:安眠药|农药|药)|站在(?:楼顶|天台|桥上)",
            "我(?:要是|如果|万一|是不是)?(?:不在了|死了|消失了|没了)(?:大家|家里|家人|他们|孩子|债|就|是不是)",
            "(?:割|划)(?:了)?自己的?(?:手|手腕|胳膊)|自残");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Finding> examine(Candidate candidate) {
        return Finding.inFields(candidate, field -> places(field.text()).stream()
                .map(p -> new Finding(NAME, p.severity(), p.key(), field.name(), p.start(), p.end(), field.text().original().substring(p.start(), p.end()))));
    }

    /** Whether findings say that somebody is in danger; leaked numbers alone do not. */
    public static boolean endangered(List<Finding> findings) {
        return findings.stream().anyMatch(f -> SELF_HARM.equals(f.key()) || THREAT.equals(f.key()));
    }

    private static List<ContactPlace> places(FoldedText text) {
        List<ContactPlace> places = new ArrayList<>(LeakedNumbers.find(text));
        collect(text, SELF_HARMS, SELF_HARM, places);
        collect(text, THREATS, THREAT, places);
        return places;
    }

    private static void collect(FoldedText text, PatternList patterns, String key, List<ContactPlace> places) {
        patterns.find(text.words(), match -> {
            ContactPlace place = ContactPlace.held(key, text.start(match.start()), text.end(match.end() - 1));
            if (places.stream().noneMatch(place::overlaps)) {
                places.add(place);
            }
        });
    }
}
