package org.mingda.screening;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Characters that are written as their two halves (木又 for 权, 亻言 for 信) and what they are meant to be read as. Only halves side by side are known;
 * the list holds the characters that such texts are made of, not the whole script.
 *
 * <p>Some halves are words of their own (女子, 日月), so a text is never changed by this: it is read a second time with the halves joined, and only what is
 * found then is added.
 */
final class SplitCharacters {

    /** Each: left half, right half, whole. Simplified forms, because texts are folded first. */
    private static final String TABLE = "木又权 亻言信 讠正证 氵去法 彳聿律 亻责债 代贝贷 弗贝费 次口咨 讠旬询 扌圭挂 贝长账 贝者赌 钅戋钱 力口加 君羊群 "
            + "耳关联 讠舌话 石马码 阝佥险 艮辶退 辶艮退 亻代代 王里理 扌殳投 讠斥诉 氵先洗 彳正征 亻尤优 亻匕化 冫咸减 亻寸付 贝勾购 钅艮银 彳亍行 禾中种 禾少秒 "
            + "米分粉 木其棋 片卑牌 采彡彩 女吴娱 火包炮 女未妹 女子好 女口如 女也她 女马妈 女票嫖 木仓枪 木木林 木目相 日月明 日寸时 白勺的 月月朋 又又双 又寸对 "
            + "又隹难 又欠欢 又见观 又力劝 又鸟鸡 亻尔你 亻也他 亻门们 亻故做 亻牛件 亻立位 亻直值 亻更便 亻吏使 亻专传 亻韦伟 亻二仁 亻十什 亻中仲 亻乍作 亻主住 "
            + "亻可何 亻火伙 亻木休 亻本体 亻氐低 亻古估 亻百佰 亻千仟 亻乙亿 亻呆保 亻介价 亻到倒 亻共供 亻昔借 亻建健 亻尝偿 亻亭停 亻象像 讠寸讨 讠仑论 "
            + "讠井讲 讠十计 讠丁订 讠人认 讠己记 讠午许 讠殳设 讠方访 讠平评 讠只识 讠乍诈 讠司词 讠式试 讠寺诗 讠成诚 讠亥该 讠羊详 讠吾语 讠兑说 讠青请 讠卖读 讠果课 "
            + "讠隹谁 讠周调 讠炎谈 讠射谢 讠某谋 讠义议 讠川训 氵工江 氵也池 氵又汉 氵勾沟 氵殳没 氵可河 氵由油 氵台治 氵主注 氵白泊 氵每海 氵肖消 氵青清 "
            + "氵原源 氵皮波 氵羊洋 氵舌活 氵戋浅 氵胡湖 氵主注 氵少沙 氵票漂 扌丁打 扌口扣 扌斗抖 扌戈找 扌仓抢 扌户护 扌旦担 扌氐抵 扌甲押 扌由抽 扌白拍 "
            + "扌争挣 扌安按 扌寺持 扌旨指 扌奂换 扌是提 扌叟搜 扌番播 扌斤折 扌立拉 扌巨拒 扌召招 扌亢抗 扌丸执 扌支技 扌巴把 扌合拾 扌非排 扌受授 扌罢摆 扌高搞 扌包抱 "
            + "扌妾接 扌京掠 扌隹推 纟工红 纟勺约 纟及级 纟己纪 纟分纷 纟戋线 纟且组 纟冬终 纟吉结 纟合给 纟充统 纟卖续 纟隹维 纟宗综 纟录绿 纟内纳 纟田细 纟责绩 纟文纹 "
            + "钅丁钉 钅勺钓 钅十针 钅失铁 钅肖销 钅昔错 钅建键 钅同铜 钅令铃 钅甲钾 饣反饭 饣欠饮 饣官馆 饣我饿 其月期 月生胜 月土肚 月夫肤 贝反贩 贝攵败 贝才财 "
            + "贝兼赚 贝曾赠 次贝资 化贝货 今贝贪 分贝贫 加贝贺 贝卖赎 贝易赐 予页预 令页领 客页额 川页顺 丁页顶 工页项 是页题 娄攵数 方攵放 正攵政 古攵故 "
            + "孝攵教 求攵救 交攵效 禾厶私 禾口和 禾斗科 禾必秘 禾且租 禾只积 禾兑税 禾呈程 禾急稳 禾刂利 至刂到 另刂别 开刂刑 歹刂列 仓刂创 半刂判 册刂删 "
            + "乘刂剩 贝刂则 害刂割 由阝邮 者阝都 阝日阳 阝月阴 阝人队 阝方防 阝介阶 阝东陈 阝示际 阝完院 阝余除 阝付附 阝艮限 口乞吃 口马吗 口尼呢 口巴吧 口阿啊 口卩叩 "
            + "口斤听 口合哈 口曷喝 口未味 口隹唯 口乎呼 口昌唱 木兆桃 木交校 木寸村 木才材 木几机 木及极 木公松 木反板 木勾构 木支枝 木示标 木对树 木朱株 木亥核 "
            + "木艮根 木各格 木乔桥 木羊样 木奉棒 木娄楼 木莫模 木黄横 木直植 王见现 王元玩 王不环 王求球 王朱珠 王马玛 王久玖 王令玲 车专转 车交较 车俞输 车两辆 "
            + "车欠软 车仑轮 足各路 足包跑 足艮跟 足兆跳 足巨距 矢口知 矢豆短 石广矿 石欠砍 石皮破 石更硬 石角确 石并碰 立占站 景彡影 开彡形 哥欠歌 区欠欧 谷欠欲 冫欠次 "
            + "冫水冰 冫令冷 冫兄况 冫夬决 冫隹准 冫京凉 忄生性 忄夬快 忄白怕 忄青情 忄京惊 忄曼慢 忄亡忙 忄圣怪 忄艮恨 忄昔惜 忄董懂 忄真慎 忄不怀 礻且祖 礻申神 礻土社 "
            + "礻羊祥 礻见视 礻兄祝 衤刀初 衤库裤 衤君裙 衤皮被 衤卜补 衤由袖 犭者猪 犭句狗 犭苗猫 犭虫独 犭艮狠 犭王狂 犭瓜狐 鱼羊鲜 女家嫁 女因姻 女昏婚 弓长张 弓虽强 "
            + "弓厶弘 土也地 土不坏 土夬块 土平坪 土成城 火丁灯 火少炒 火因烟 火土灶 火页烦 日青晴 日央映 日免晚 日乍昨 目艮眼 目垂睡 虫文蚊 车干轩 自心息 禾火秋 "
            + "且力助 工力功 云力动 马户驴 马也驰 马佥验 马扁骗 革便鞭 彳主往 彳寺待 彳艮很 彳导得 彳攵微 彳山微 彳散微 彳敢微 彳殳微 竹寺等 田力男 口丁叮";

    /** Halves that print as a word of their own, and the form in which the table holds them. */
    private static final String FULL = "人水言手金食糸心示衣犬刀文攴";
    private static final String HALF = "亻氵讠扌钅饣纟忄礻衤犭刂攵攵";

    private static final Map<Integer, Character> WHOLE = wholes();
    /** Which characters may be a left half: nearly none is, and every letter of every text is asked. */
    private static final BitSet LEFT = lefts();

    private SplitCharacters() {
    }

    /** What the two halves make together; 0 when nothing. */
    static char whole(char left, char right) {
        Character whole = LEFT.get(left) ? WHOLE.get(key(left, right)) : null;
        return whole == null ? 0 : whole;
    }

    private static Map<Integer, Character> wholes() {
        Map<Integer, Character> wholes = new HashMap<>();
        for (String row : TABLE.split(" ")) {
            char left = row.charAt(0);
            char right = row.charAt(1);
            wholes.put(key(left, right), row.charAt(2));
            int half = HALF.indexOf(left);
            if (half >= 0) {
                wholes.putIfAbsent(key(FULL.charAt(half), right), row.charAt(2));
            }
            half = HALF.indexOf(right);
            if (half >= 0) {
                wholes.putIfAbsent(key(left, FULL.charAt(half)), row.charAt(2));
            }
        }
        return Map.copyOf(wholes);
    }

    private static BitSet lefts() {
        BitSet lefts = new BitSet();
        WHOLE.keySet().forEach(key -> lefts.set(key >>> 16));
        return lefts;
    }

    private static int key(char left, char right) {
        return left << 16 | right;
    }
}
