## Find help

help-lead = Libreng mga numero. Hindi kailangang magbigay ng pangalan. Hindi kailangang mag-ulat.
help-now = Ngayon na
help-911 = May panganib sa buhay, o nangyayari na
help-others = Hindi pulis
help-police = Ang pulis
help-none = Wala pang nakalistang lugar. Tumawag sa 211: alam nila ang lahat ng lugar sa county.
help-check = Puwedeng magbago ang mga numero. Kung walang sumagot, tumawag sa 211.
support-service-emergency = May panganib sa buhay, o nangyayari na
support-service-crisis = Makakausap sa oras ng krisis, araw at gabi
support-service-two-one-one = Pagkain, tirahan, doktor, at tulong matapos ang poot. Sa 140 wika
support-service-ca-vs-hate = Tulong matapos ang poot: may taong sasama sa inyo. Hindi pulis
support-service-domestic-violence = Kapag may nananakit o nananakot sa inyo sa bahay
support-service-child-protection = Kapag may batang sinasaktan
support-service-mental-health = Tulong sa takot, lungkot, alak o droga
support-service-co-response = Mga tagatulong na walang armas, para sa taong may krisis sa kalye
support-service-immigration = Libreng payo tungkol sa papeles, visa at mga karapatan ninyo
support-service-compensation = Pera para sa doktor, nawalang sahod o paglipat, matapos ang marahas na krimen
support-service-non-emergency = Para iulat ang tapos na at hindi apurahan
support-service-city = Pinturahan ang graffiti, ayusin ang ilaw sa kalye

## Opening hours

hours-always = Araw at gabi, araw-araw
hours-every-day = araw-araw
hours-days = { $first } hanggang { $last }
hours-rule = { $days }, { $from } hanggang { $to }
weekday-mo = Lunes
weekday-tu = Martes
weekday-we = Miyerkoles
weekday-th = Huwebes
weekday-fr = Biyernes
weekday-sa = Sabado
weekday-su = Linggo

## What a unit says about itself

unit-police = Bahagi ng pulis
unit-advocate = Hindi pulis, hindi ang lungsod
unit-advocate-lawyers = Hindi pulis, hindi ang lungsod. May mga abogado o accredited na tagatulong.
unit-mandated = Ayon sa batas, dapat silang magsabi kapag may sinasaktang bata o senior citizen.
unit-not-mandated = Ayon sa batas, hindi nila kailangang magsabi sa iba, maliban kung iutos ng korte.
