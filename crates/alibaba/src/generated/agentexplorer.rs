//! `agentexplorer` 2026-03-17.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-hangzhou", "agentexplorer.aliyuncs.com")],
    vpc: &[],
    global: "agentexplorer.aliyuncs.com",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "agentexplorer", version: "2026-03-17", code: "agentexplorer", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillContent {
    pub skill_name: String,
}
operation! { GetSkillContent(skill_name: String) "GetSkillContent" -> GetSkillContentOutput {
    0 "skillName" skill_name
} [
    Mark { index: 0, location: Location::Path, style: Style::None }
] { method: "GET", path: "/openapi/skills/{skillName}", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSkillContentOutput {
    pub content: Option<String>,
}
model! { GetSkillContentOutput {
    0 "content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCategories {}
operation! { ListCategories() "ListCategories" -> ListCategoriesOutput {} { method: "GET", path: "/openapi/categories", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCategoriesOutput {
    pub data: Option<Vec<Category>>,
    pub message: Option<String>,
}
model! { ListCategoriesOutput {
    0 "data" data, 1 "message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Category {
    pub children: Option<Vec<CategoryChildren>>,
    pub code: Option<String>,
    pub name: Option<String>,
}
model! { Category {
    0 "children" children, 1 "code" code, 2 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryChildren {
    pub code: Option<String>,
    pub name: Option<String>,
}
model! { CategoryChildren {
    0 "code" code, 1 "name" name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSkills {
    pub category_code: Option<String>,
    pub keyword: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub search_mode: Option<String>,
    pub skip: Option<i64>,
}
operation! { SearchSkills() "SearchSkills" -> SearchSkillsOutput {
    0 "categoryCode" category_code: String, 1 "keyword" keyword: String, 2 "maxResults" max_results: i64,
    3 "nextToken" next_token: String, 4 "searchMode" search_mode: String, 5 "skip" skip: i64
} { method: "GET", path: "/openapi/skills", } }
paged! { SearchSkills: Skill = Token "nextToken", "data" data, next "nextToken" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSkillsOutput {
    pub data: Option<Vec<Skill>>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub total_count: Option<i64>,
}
model! { SearchSkillsOutput {
    0 "data" data, 1 "maxResults" max_results, 2 "nextToken" next_token, 3 "totalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Skill {
    pub category_code: Option<String>,
    pub category_name: Option<String>,
    pub category_name_en: Option<String>,
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub description_en: Option<String>,
    pub display_name: Option<String>,
    pub github_path: Option<String>,
    pub install_count: Option<i64>,
    pub like_count: Option<i64>,
    pub name_en: Option<String>,
    pub skill_name: Option<String>,
    pub sub_category_code: Option<String>,
    pub sub_category_name: Option<String>,
    pub sub_category_name_en: Option<String>,
    pub updated_at: Option<String>,
}
model! { Skill {
    0 "categoryCode" category_code, 1 "categoryName" category_name, 2 "categoryNameEn" category_name_en,
    3 "createdAt" created_at, 4 "description" description, 5 "descriptionEn" description_en,
    6 "displayName" display_name, 7 "githubPath" github_path, 8 "installCount" install_count, 9 "likeCount" like_count,
    10 "nameEn" name_en, 11 "skillName" skill_name, 12 "subCategoryCode" sub_category_code,
    13 "subCategoryName" sub_category_name, 14 "subCategoryNameEn" sub_category_name_en, 15 "updatedAt" updated_at
} }

#[cfg(feature = "reflect")]
register! {
    GetSkillContent, ListCategories, SearchSkills
}
