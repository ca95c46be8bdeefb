/** Speech, sound, music. One data set per line: name; other spellings. */
export const SOUND = `
LibriSpeech; Librispeech
LibriSpeech test-clean
LibriTTS
LJSpeech
VCTK
Common Voice; CommonVoice
TED-LIUM
Switchboard
AISHELL-1
WenetSpeech
GigaSpeech
VoxPopuli
FLEURS
CoVoST 2; CoVoST2
MuST-C
TIMIT
WSJ0-2mix; WSJ0
Libri2Mix
DNS Challenge
VoxCeleb; VoxCeleb1
VoxCeleb2
SUPERB
AudioSet
ESC-50
UrbanSound8K
AudioCaps
Clotho
VGGSound
MusicCaps
MUSDB18
MAESTRO
GTZAN
MagnaTagATune
IEMOCAP
RAVDESS
MELD
CREMA-D
MMAU
AIR-Bench
VoiceBench
LRS2
LRS3
Seed-TTS
Speech Commands
DCASE
LibriSpeech test-other
LibriSpeech-100
Libri-Light; LibriLight
TED-LIUM 3; TEDLIUM3, TED-LIUM3
AISHELL-2
AISHELL-3
AISHELL-4
KeSpeech
MUCS
GigaSpeech 2
SPGISpeech
Earnings-21
Earnings-22; Earnings22
AMI
ICSI
CHiME-4; CHiME4
CHiME-5
CHiME-6
CHiME-7
CHiME-8
REVERB
LibriCSS
LibriMix; Libri3Mix
WHAM!; WHAM
WHAMR!; WHAMR
WSJ0-3mix
VoiceBank-DEMAND; VoiceBank+DEMAND, VCTK-DEMAND, VBD
DNS-Challenge; DNS 2020
URGENT
VoxCeleb1-O
CN-Celeb
NIST SRE; SRE
DIHARD
CALLHOME
AliMeeting
ASVspoof; ASVspoof 2019, ASVspoof2019, ASVspoof 2021
ASVspoof 5
In-the-Wild
WaveFake
ADD 2022
Seed-TTS-Eval; SeedTTS, Seed-TTS eval, Seed-TTS test
EmergentTTS-Eval
LibriTTS-R
Emilia
ESD
EmoV-DB
Hi-Fi TTS
DAPS
MSP-Podcast
MSP-IMPROV
EmoDB; Emo-DB, EMO-DB
SAVEE
Speech Commands V2
Google Speech Commands; GSC
Fluent Speech Commands
LibriPhrase
OpenAudioBench
URO-Bench
Big Bench Audio
VocalBench
MMSU
MMAR
MMAU-Pro
MMAU-mini
MuChoMusic
AudioBench
Dynamic-SUPERB
SD-Eval
Spoken-SQuAD
SpokenSTS
ML-SUPERB
FLEURS-R
CVSS
Europarl-ST
CoVoST
iKala
MIR-1K
DSD100
MUSDB18-HQ; MUSDB
MTG-Jamendo
FMA
AudioSet-2M
FSD50K
ESC50
TUT
VGGSound-AV
AVE
LLP
MUSIC-AVQA
AVQA
AVSBench
Music4All
MusicNet
GiantMIDI
Slakh2100; Slakh
Lakh MIDI; LMD
POP909
WavCaps
FAVDBench
V2C
LRS3-TED
LRS2-BBC
MuAViC
AVSpeech
GRID corpus
EasyCom
Ego4D audio
L3DAS
STARSS23
BirdCLEF
BirdSet
iNatSounds
SingMOS
VoiceMOS
BVCC
NISQA
`;
